package org.repatriation.service.record;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

    private final Optional<Path> folder;
    private final SecretKeySpec lookup;
    private final PrivateKey signing;
    private final PublicKey verifying;
    private volatile MasterKeys master;
    private volatile MasterKeys earlier;

    /** The master key was renewed since the key of a case was encrypted. */
    static final class Renewed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Renewed() {
            super("the master key was renewed, and this service has the older one", null, false, false);
        }
    }

    private KeyRing(Optional<Path> folder, MasterKeys master, byte[] lookup, PrivateKey signing, PublicKey verifying) {
        this.folder = folder;
        this.master = master;
        this.earlier = master;
        this.lookup = new SecretKeySpec(lookup, MAC);
        this.signing = signing;
        this.verifying = verifying;
    }

    /** Keys that are kept nowhere, for a record that is kept nowhere. */
    public static KeyRing inMemory() {
        return guarded(() -> {
            KeyPair pair = newPair();
            return new KeyRing(Optional.empty(), MasterKeys.made(), newLookup(), pair.getPrivate(), pair.getPublic());
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
            return locked(folder, () -> read(folder));
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw unusable(folder);
        }
    }

    /** Does something while no other service makes or renews keys in the folder. */
    private static <T> T locked(Path folder, Guarded<T> done) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return guarded(done);
        }
    }

    private static Path masterFile(Path folder) {
        return folder.resolve(MASTER);
    }

    private static KeyRing read(Path folder) throws GeneralSecurityException, IOException {
        String master =
                text(masterFile(folder), () -> guarded(() -> MasterKeys.made().text()));
        String lookup = text(folder.resolve(LOOKUP), () -> encoded(newLookup()));
        if (!Files.exists(folder.resolve(SIGNING))) {
            KeyPair pair = guarded(KeyRing::newPair);
            write(folder.resolve(PUBLIC), encoded(pair.getPublic().getEncoded()));
            write(folder.resolve(SIGNING), encoded(pair.getPrivate().getEncoded()));
        }
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        return new KeyRing(
                Optional.of(folder),
                MasterKeys.written(master),
                decoded(lookup),
                keys.generatePrivate(new PKCS8EncodedKeySpec(decoded(Files.readString(folder.resolve(SIGNING))))),
                keys.generatePublic(new X509EncodedKeySpec(decoded(Files.readString(folder.resolve(PUBLIC))))));
    }

    /** Makes the key of a new case. */
    CaseKey newCase(String decision) {
        return guarded(() -> {
            KeysetHandle key = newKeyset();
            byte[] wrapped =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.aead(), bytes("case/" + decision));
            return new CaseKey(key.getPrimitive(RegistryConfiguration.get(), Aead.class), wrapped);
        });
    }

    /**
     * The key of a case as the record keeps it.
     *
     * @throws EntryUnreadable where it is not the one that was kept for this decision
     */
    CaseKey ofCase(String decision, byte[] wrapped) {
        KeysetHandle key = unwrapped(decision, wrapped);
        return guarded(() -> new CaseKey(key.getPrimitive(RegistryConfiguration.get(), Aead.class), wrapped));
    }

    /**
     * The key of a case, encrypted anew with the newest master key.
     *
     * @throws EntryUnreadable where it is not the one that was kept for this decision
     */
    byte[] rewrapped(String decision, byte[] wrapped) {
        KeysetHandle key = unwrapped(decision, wrapped);
        return guarded(
                () -> TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.aead(), bytes("case/" + decision)));
    }

    private KeysetHandle unwrapped(String decision, byte[] wrapped) {
        try {
            return unwrapped(master, decision, wrapped);
        } catch (GeneralSecurityException renewed) {
            reread();
        }
        try {
            return unwrapped(master, decision, wrapped);
        } catch (GeneralSecurityException readBeforeItWasRenewed) {
            try {
                return unwrapped(earlier, decision, wrapped);
            } catch (GeneralSecurityException neither) {
                throw master.lackKeyOf(wrapped)
                        ? EntryUnreadable.withoutItsMasterKey(neither)
                        : EntryUnreadable.altered(neither);
            }
        }
    }

    private static KeysetHandle unwrapped(MasterKeys master, String decision, byte[] wrapped)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bytes("case/" + decision));
    }

    /** The id of the master key that the keys of new cases are encrypted with. */
    String masterKey() {
        return master.newest();
    }

    /** Whether there is an older master key beside the newest: a renewal was begun and has not come to its end. */
    boolean holdsOlderMasterKey() {
        return master.ids().size() > 1;
    }

    /** Reads the master key again, which may have been renewed, and gives its id; goes on with the known one where it cannot be read. */
    String reread() {
        try {
            if (folder.isPresent()) {
                use(MasterKeys.read(masterFile(folder.get())));
            }
        } catch (IOException | GeneralSecurityException notNow) {
            // whoever copies it there may not have come to the end
        }
        return masterKey();
    }

    private synchronized void use(MasterKeys now) {
        if (!now.ids().equals(master.ids())) {
            earlier = master;
            master = now;
        }
    }

    /** Makes a newer master key, unless there is an older one beside it already; both open what they encrypted. */
    void addMasterKey() {
        change(known -> known.ids().size() == 1 ? known.withNewer() : known);
    }

    /**
     * Takes the older master key out of use and lays it beside, for copies of the record that were made before; gives the names of the files
     * that it lies in.
     */
    List<String> setOlderMasterKeyAside() {
        List<String> aside = new ArrayList<>();
        change(known -> {
            for (MasterKeys older : known.older()) {
                if (folder.isPresent()) {
                    Path file = folder.get().resolve("master-" + older.newest() + ".json");
                    write(file, older.text());
                    aside.add(file.getFileName().toString());
                }
            }
            return known.newestAlone();
        });
        return aside;
    }

    private interface Change {
        MasterKeys of(MasterKeys known) throws GeneralSecurityException, IOException;
    }

    private void change(Change change) {
        if (folder.isEmpty()) {
            use(guarded(() -> change.of(master)));
            return;
        }
        try {
            use(locked(folder.get(), () -> {
                MasterKeys changed = change.of(MasterKeys.read(masterFile(folder.get())));
                write(masterFile(folder.get()), changed.text());
                return changed;
            }));
        } catch (IOException | UncheckedIOException | IllegalStateException unwritten) {
            throw unusable(folder.get());
        }
    }

    private static RecordRefused unusable(Path folder) {
        return new RecordRefused("The keys in `" + folder
                + "` cannot be read; name a folder that can be read and written with `--repatriation.keys=`.");
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

    /** Whether what these keys sign is verified by a public key. */
    boolean signFor(byte[] publicKey) {
        byte[] signed = sign(new String(CHECK, StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(CHECK);
            return signature.verify(signed);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    byte[] publicKey() {
        return verifying.getEncoded();
    }

    /** Something that only the same keys can open. */
    byte[] check() {
        return guarded(() -> master.aead().encrypt(hash("check", ""), CHECK));
    }

    /** Whether a check was made with these keys, as they are by now. */
    boolean fits(byte[] check) {
        if (opens(check)) {
            return true;
        }
        reread();
        return opens(check);
    }

    private boolean opens(byte[] check) {
        try {
            return Arrays.equals(master.aead().decrypt(check, CHECK), hash("check", ""));
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
                write(file, whereMissing.get());
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a file as a whole, so that it is on the disk, under its name, when this returns. */
    private static void write(Path file, String text) {
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            ownerOnly(unfinished, "rw-------");
            Files.writeString(unfinished, text, StandardOpenOption.DSYNC);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            if (isPosix()) {
                try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
                    folder.force(true); // else its name may be gone after the power was
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text.strip());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Guarded<T> {
        T get() throws GeneralSecurityException, IOException;
    }

    private static <T> T guarded(Guarded<T> made) {
        try {
            return made.get();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException failed) {
            throw new IllegalStateException("a key of the record cannot be used", failed);
        }
    }
}
