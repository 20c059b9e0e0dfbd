package org.repatriation.service.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of a record, held apart from its data: the master key, which encrypts the keys of the cases; the key of the
 * hashes that decisions are found by; and the key that signs checkpoints. Many threads may use it.
 */
public final class KeyRing {
    private static final String MASTER = "master.json";
    private static final String LOOKUP = "lookup.key";
    private static final String SIGNING = "signing.key";
    private static final String PUBLIC = "signing.pub";
    private static final String MAC = "HmacSHA256";
    private static final byte[] CHECK = "repatriation/1/check".getBytes(StandardCharsets.UTF_8);

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Aead master;
    private final SecretKeySpec lookup;
    private final PrivateKey signing;
    private final PublicKey verifying;

    private KeyRing(KeysetHandle master, byte[] lookup, PrivateKey signing, PublicKey verifying)
            throws GeneralSecurityException {
        this.master = master.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.lookup = new SecretKeySpec(lookup, MAC);
        this.signing = signing;
        this.verifying = verifying;
    }

    /** Keys that are kept nowhere, for a record that is kept nowhere. */
    public static KeyRing inMemory() {
        return guarded(() -> {
            KeyPair pair = newPair();
            return new KeyRing(newKeyset(), newLookup(), pair.getPrivate(), pair.getPublic());
        });
    }

    /**
     * The keys in a folder; makes those that are not there yet, readable by their owner alone.
     *
     * @throws RecordRefused where the folder cannot be read or written, or holds something else
     */
    public static KeyRing in(Path folder) {
        try {
            Files.createDirectories(folder);
            ownerOnly(folder, "rwx------");
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                return guarded(() -> read(folder));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new RecordRefused("The keys in `" + folder
                    + "` cannot be read; name a folder that can be read and written with `--repatriation.keys=`.");
        }
    }

    private static KeyRing read(Path folder) throws GeneralSecurityException {
        String master = text(
                folder.resolve(MASTER),
                () -> guarded(
                        () -> TinkJsonProtoKeysetFormat.serializeKeyset(newKeyset(), InsecureSecretKeyAccess.get())));
        String lookup = text(folder.resolve(LOOKUP), () -> encoded(newLookup()));
        if (!Files.exists(folder.resolve(SIGNING))) {
            KeyPair pair = guarded(KeyRing::newPair);
            text(folder.resolve(PUBLIC), () -> encoded(pair.getPublic().getEncoded()));
            text(folder.resolve(SIGNING), () -> encoded(pair.getPrivate().getEncoded()));
        }
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyRing(
                TinkJsonProtoKeysetFormat.parseKeyset(master, InsecureSecretKeyAccess.get()),
                decoded(lookup),
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(text(folder.resolve(SIGNING), () -> "")))),
                keys.generatePublic(new X509EncodedKeySpec(decoded(text(folder.resolve(PUBLIC), () -> "")))));
    }

    /** Makes the key of a new case. */
    CaseKey newCase(String decision) {
        return guarded(() -> {
            KeysetHandle key = newKeyset();
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, bytes("case/" + decision));
            return new CaseKey(key.getPrimitive(RegistryConfiguration.get(), Aead.class), wrapped);
        });
    }

    /**
     * The key of a case as the record keeps it.
     *
     * @throws EntryUnreadable where it is not the one that was kept for this decision
     */
    CaseKey ofCase(String decision, byte[] wrapped) {
        try {
            return new CaseKey(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes("case/" + decision))
                            .getPrimitive(RegistryConfiguration.get(), Aead.class),
                    wrapped);
        } catch (GeneralSecurityException altered) {
            throw EntryUnreadable.altered(altered);
        }
    }

    /** A hash that only the holder of these keys can make; {@code what} keeps hashes of different things apart. */
    byte[] hash(String what, String value) {
        return guarded(() -> {
            Mac mac = Mac.getInstance(MAC);
            mac.init(lookup);
            mac.update(bytes(what + "\0"));
            return mac.doFinal(bytes(value));
        });
    }

    byte[] sign(String text) {
        return guarded(() -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(bytes(text));
            return signature.sign();
        });
    }

    byte[] publicKey() {
        return verifying.getEncoded();
    }

    /** Something that only the same keys can open. */
    byte[] check() {
        return guarded(() -> master.encrypt(hash("check", ""), CHECK));
    }

    /** Whether a check was made with these keys. */
    boolean fits(byte[] check) {
        try {
            return Arrays.equals(master.decrypt(check, CHECK), hash("check", ""));
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static KeysetHandle newKeyset() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static byte[] newLookup() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static String text(Path file, Supplier<String> whereMissing) {
        try {
            if (!Files.exists(file)) {
                Path unfinished = file.resolveSibling(file.getFileName() + ".new");
                Files.deleteIfExists(unfinished);
                Files.createFile(unfinished);
                ownerOnly(unfinished, "rw-------");
                Files.writeString(unfinished, whereMissing.get(), StandardOpenOption.DSYNC);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Guarded<T> {
        T get() throws GeneralSecurityException;
    }

    private static <T> T guarded(Guarded<T> made) {
        try {
            return made.get();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a key of the record cannot be used", failed);
        }
    }
}
