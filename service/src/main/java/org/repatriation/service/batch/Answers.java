package org.repatriation.service.batch;

import java.io.ByteArrayOutputStream;

/** The answers to some lines that follow each other, each with its end, and what they count. */
record Answers(ByteArrayOutputStream written, Tally tally) {}
