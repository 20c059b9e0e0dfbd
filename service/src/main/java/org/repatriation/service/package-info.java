/** The decision API: starts it, and wires intake, decision and web together. */
package org.repatriation.service;
