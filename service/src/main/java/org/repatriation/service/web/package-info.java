/** Answers over HTTP: the interface that is generated from the contract, problem details, and the page for people. */
package org.repatriation.service.web;
