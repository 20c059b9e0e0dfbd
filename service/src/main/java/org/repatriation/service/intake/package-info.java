/** From a request to the facts of a case: the only place that reads a clock or knows a default. */
package org.repatriation.service.intake;
