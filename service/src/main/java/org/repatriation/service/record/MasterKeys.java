package org.repatriation.service.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The master key, which encrypts the keys of the cases; while it is renewed, an older one beside the newest.
 *
 * @param aead encrypts with the newest, and opens what was encrypted with either
 */
record MasterKeys(KeysetHandle keys, Aead aead) {

    private static MasterKeys of(KeysetHandle keys) throws GeneralSecurityException {
        return new MasterKeys(keys, keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** A new one. */
    static MasterKeys made() throws GeneralSecurityException {
        return of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    /** What was written down. */
    static MasterKeys written(String text) throws GeneralSecurityException {
        return of(TinkJsonProtoKeysetFormat.parseKeyset(text.strip(), InsecureSecretKeyAccess.get()));
    }

    static MasterKeys read(Path file) throws GeneralSecurityException, IOException {
        return written(Files.readString(file));
    }

    /** As they are written down: whoever reads this has the keys. */
    String text() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    /** The id of the newest, which is no secret. */
    String newest() {
        return id(keys.getPrimary());
    }

    /** The ids of all of them. */
    List<String> ids() {
        return entries().stream().map(MasterKeys::id).toList();
    }

    /** Whether something was encrypted with a key that is none of these; where it does not tell, it was not. */
    boolean lackKeyOf(byte[] encryptedKeyset) {
        return encryptedWith(encryptedKeyset).filter(id -> !ids().contains(id)).isPresent();
    }

    /**
     * The id of the key that something was encrypted with, which stands before it in clear: Tink's message for an encrypted keyset has
     * its second field first (a byte, the length in bytes of seven bits), and that begins with a byte and the id.
     */
    private static Optional<String> encryptedWith(byte[] encryptedKeyset) {
        int length = 1;
        while (length < encryptedKeyset.length && encryptedKeyset[length] < 0) {
            length++;
        }
        int begins = length + 1;
        return encryptedKeyset.length < begins + 1 + Integer.BYTES || encryptedKeyset[begins] != 1
                ? Optional.empty()
                : Optional.of(Integer.toUnsignedString(
                        ByteBuffer.wrap(encryptedKeyset).getInt(begins + 1)));
    }

    /** These keys, and one that is newer. */
    MasterKeys withNewer() throws GeneralSecurityException {
        return of(KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The newest without the others. */
    MasterKeys newestAlone() throws GeneralSecurityException {
        return alone(keys.getPrimary());
    }

    /** Each but the newest, alone. */
    List<MasterKeys> older() throws GeneralSecurityException {
        List<MasterKeys> older = new ArrayList<>();
        for (KeysetHandle.Entry each : entries()) {
            if (!each.isPrimary()) {
                older.add(alone(each));
            }
        }
        return older;
    }

    private List<KeysetHandle.Entry> entries() {
        return IntStream.range(0, keys.size()).mapToObj(keys::getAt).toList();
    }

    private static String id(KeysetHandle.Entry key) {
        return Integer.toUnsignedString(key.getId());
    }

    private static MasterKeys alone(KeysetHandle.Entry key) throws GeneralSecurityException {
        return of(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key.getKey())
                        .withFixedId(key.getId())
                        .makePrimary())
                .build());
    }
}
