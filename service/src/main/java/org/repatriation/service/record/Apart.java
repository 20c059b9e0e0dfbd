package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.repatriation.service.record.Entry.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields of an entry that may be erased before its case: the caller's reference of a decision, the reason and the role of an
 * officer. They are encrypted with the key of the case and lie beside the log, which holds their hash. What is hashed is what is
 * encrypted, with the number that was drawn by chance for that; so nobody can try out what they were.
 *
 * @param sealed the fields, encrypted
 */
record Apart(byte[] sealed) {
    /** Where an entry holds the hash of what lies apart from it. */
    private static final String HASH = "apart";

    /** Seals some fields of an entry. */
    static Apart of(CaseKey key, Kind kind, String id, ObjectNode fields) {
        return new Apart(key.sealApart(kind, id, Canonical.write(fields).getBytes(StandardCharsets.UTF_8)));
    }

    String hash() {
        return Base64.getEncoder().encodeToString(Hashes.of(sealed));
    }

    /** Writes the hash into what the log is to hold. */
    void writeHash(ObjectNode whole) {
        whole.put(HASH, hash());
    }

    /**
     * Takes the hash out of what the log holds and gives the fields that it stands for.
     *
     * @param kept what lies beside the log; null where nothing does
     * @return the fields; none where the entry has nothing apart, or where it was erased
     * @throws EntryUnreadable where what lies beside the log is not what was written
     */
    static Fields take(CaseKey key, Kind kind, String id, ObjectNode whole, byte[] kept) {
        Optional<String> hash = Optional.ofNullable(whole.remove(HASH)).map(JsonNode::asString);
        if (kept == null) {
            return new Fields(RecordText.object(), hash.isPresent());
        }
        if (!hash.equals(Optional.of(new Apart(kept).hash()))) {
            throw EntryUnreadable.altered(null);
        }
        String fields = new String(key.openApart(kind, id, kept), StandardCharsets.UTF_8);
        return new Fields((ObjectNode) RecordText.read(fields), false);
    }

    /**
     * What lay apart.
     *
     * @param fields the fields; none where there are none
     * @param erased whether there were some that were erased
     */
    record Fields(ObjectNode fields, boolean erased) {
        void putInto(JsonNode node) {
            ((ObjectNode) node).setAll(fields);
        }
    }
}
