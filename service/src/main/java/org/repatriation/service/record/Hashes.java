package org.repatriation.service.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the log, as RFC 9162 has them: SHA-256, with another first byte for leaves than for nodes. */
final class Hashes {
    static final int LENGTH = 32;

    private Hashes() {}

    static byte[] leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a log without entries. */
    static byte[] nothing() {
        return sha256().digest();
    }

    static byte[] of(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
