/** Tells a decision: to the officer, to the person concerned, and on paper. */
package org.repatriation.service.explanation;
