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
        return sealAt(place(kind, id), plain);
    }

    /** Seals what lies apart from the entry that it belongs to. */
    byte[] sealApart(Kind kind, String id, byte[] plain) {
        return sealAt(placeApart(kind, id), plain);
    }

    private byte[] sealAt(String place, byte[] plain) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
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
        return openAt(place(kind, id), sealed);
    }

    /**
     * What was sealed apart from its entry.
     *
     * @throws EntryUnreadable where the bytes are not those that were sealed
     */
    byte[] openApart(Kind kind, String id, byte[] sealed) {
        return openAt(placeApart(kind, id), sealed);
    }

    private byte[] openAt(String place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw EntryUnreadable.altered(altered);
        }
    }

    private static String place(Kind kind, String id) {
        return "repatriation/1/" + kind + "/" + id;
    }

    private static String placeApart(Kind kind, String id) {
        return place(kind, id) + "/apart";
    }
}
