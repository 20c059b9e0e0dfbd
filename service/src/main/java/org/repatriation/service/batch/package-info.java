/** Decides many cases, one a line, in bounded memory: bodies of requests and files. */
package org.repatriation.service.batch;
