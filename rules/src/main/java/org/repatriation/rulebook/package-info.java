/**
 * Reads and checks the rule and data files, and holds them as a rulebook: the clause catalogue, the ports, the directory
 * and the calendars. What an author wrote reaches the engine only after it has been checked here.
 */
package org.repatriation.rulebook;
