package org.repatriation.service.record;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.repatriation.service.record.Entry.Kind;

/**
 * The key of one case. What is sealed with it opens only as the same kind of entry with the same id.
 *
 * @param aead the key itself
 * @param wrapped the key encrypted with the master key, as the record keeps it
 */
record CaseKey(Aead aead, byte[] wrapped) {

    byte[] seal(Kind kind, String id, byte[] plain) {
        try {
            return aead.encrypt(plain, place(kind, id));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the case could not be encrypted", impossible);
        }
    }

    /**
     * What was sealed.
     *
     * @throws EntryUnreadable where the bytes are not those that were sealed
     */
    byte[] open(Kind kind, String id, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(kind, id));
        } catch (GeneralSecurityException altered) {
            throw EntryUnreadable.altered(altered);
        }
    }

    private static byte[] place(Kind kind, String id) {
        return ("repatriation/1/" + kind + "/" + id).getBytes(StandardCharsets.UTF_8);
    }
}
