package org.repatriation.service.decision;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.OffsetDateTime;

/** Ids that sort by the second they were made in and cannot be guessed: 26 characters, as a ULID has them. */
public final class DecisionIds {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int RANDOM_BITS = 80;

    private final SecureRandom random = new SecureRandom();
    private BigInteger last = BigInteger.ZERO;

    /** A new id; it sorts after every earlier one. */
    public synchronized String next(OffsetDateTime now) {
        BigInteger drawn = BigInteger.valueOf(now.toInstant().toEpochMilli())
                .shiftLeft(RANDOM_BITS)
                .or(new BigInteger(RANDOM_BITS, random));
        last = drawn.compareTo(last) > 0
                ? drawn
                : last.add(new BigInteger(RANDOM_BITS / 2, random)).add(BigInteger.ONE);
        char[] id = new char[LENGTH];
        BigInteger rest = last;
        for (int i = LENGTH - 1; i >= 0; i--) {
            id[i] = ALPHABET.charAt(rest.intValue() & 31);
            rest = rest.shiftRight(5);
        }
        return new String(id);
    }
}
