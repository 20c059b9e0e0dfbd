/**
 * Decides a case: who each person is in law, what applies to them, and where, when and how they may be handed over. Rules
 * say what a clause concludes; this package decides which conclusions stand and reads the outcome off them.
 */
package org.repatriation.reasoning;
