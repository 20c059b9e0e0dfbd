/** Decides, replays and compares cases on many machines, as an Apache Spark job. */
package org.repatriation.bulk;
