/** Decides recorded cases again, with the rulebook that was recorded. */
package org.repatriation.service.replay;
