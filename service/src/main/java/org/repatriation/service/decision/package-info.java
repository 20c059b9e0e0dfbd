/** From what was determined to what is answered: the wording, the record of decisions, and the keys of requests. */
package org.repatriation.service.decision;
