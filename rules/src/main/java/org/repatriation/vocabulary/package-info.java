/**
 * The words that rules may use: facts, categories, effects and findings. Everything here is immutable, and nothing is
 * ever null: what was not asked is {@code UNKNOWN}.
 */
package org.repatriation.vocabulary;
