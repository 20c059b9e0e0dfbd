/**
 * The record of decisions: kept in a database, encrypted case by case, in a log that shows every later change. Facts and
 * answers are kept as canonical JSON, so that the same decision is the same bytes.
 */
package org.repatriation.service.record;
