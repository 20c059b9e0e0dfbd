import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks an export of the decision log without the service that wrote it and without any of its code.
 *
 * <pre>
 * java Verify.java export.jsonl                     checks the export by itself
 * java Verify.java export.jsonl checkpoint.json     also that it is the log, and no shorter, of which this checkpoint was kept
 * </pre>
 *
 * <p>A checkpoint is what {@code GET /v1/log/checkpoint} answers. Whoever wants to be sure that nobody cut the end off or wrote
 * another log keeps one, elsewhere. Ends with 0 where everything is as it was written; otherwise names the first position
 * that is not and ends with 1; with 2 where the files cannot be read.
 */
public final class Verify {
    private final Optional<Map<String, Object>> kept;
    private final Tree tree = new Tree();
    private final List<String> unproven = new ArrayList<>();
    private String log;
    private PublicKey key;
    private String lastAt = "";
    private boolean keptMet;

    private Verify(Optional<Map<String, Object>> kept) {
        this.kept = kept;
    }

    /** Something is not as it was written; from this position on nothing is proven. */
    private static final class Bad extends Exception {
        private static final long serialVersionUID = 1L;

        Bad(long position, String why) {
            super("position " + position + ": " + why, null, false, false);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("java Verify.java export.jsonl [checkpoint.json]");
            System.exit(2);
        }
        String kept = arguments.length == 2 ? Files.readString(Path.of(arguments[1])) : null;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            String found = verify(lines.lines().iterator(), kept);
            System.out.println(found);
            System.exit(found.startsWith("good") ? 0 : 1);
        }
    }

    /** What is found: {@code good: …}, or {@code position N: …} with the first position that is bad. */
    public static String verify(Iterator<String> lines, String keptCheckpoint) {
        try {
            Verify verify = new Verify(keptCheckpoint == null ? Optional.empty() : Optional.of(json(keptCheckpoint)));
            return verify.all(lines);
        } catch (Bad bad) {
            return bad.getMessage();
        }
    }

    private String all(Iterator<String> lines) throws Bad {
        if (!lines.hasNext()) {
            throw new Bad(0, "the export is empty");
        }
        head(lines.next());
        String last = "";
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("{\"at\":") && line.contains("\"kind\":\"CHECKPOINT\"")) {
                checkpoint(line);
            } else {
                unproven.add(line);
            }
            last = line;
        }
        long keptSize = kept.map(checkpoint -> (Long) checkpoint.get("size")).orElse(0L);
        if (!unproven.isEmpty()) {
            long end = tree.size() + unproven.size();
            throw keptSize >= end
                    ? new Bad(end, "the export ends before the checkpoint that was kept, of " + keptSize + " entries")
                    : new Bad(tree.size(), "no checkpoint covers what stands from here on");
        }
        if (keptSize > tree.size()) {
            throw new Bad(
                    tree.size(), "the export ends before the checkpoint that was kept, of " + keptSize + " entries");
        }
        if (kept.isPresent() && !keptMet) {
            throw new Bad(keptSize, "no checkpoint of the export has the size of the one that was kept");
        }
        return "good: " + tree.size() + " entries of log " + log + ", root " + base64(tree.root())
                + (kept.isPresent() ? ", and the checkpoint that was kept" : "");
    }

    private void head(String line) throws Bad {
        Map<String, Object> head = json(line, 0);
        if (!"LOG".equals(head.get("kind")) || !Long.valueOf(1).equals(head.get("version"))) {
            throw new Bad(0, "the export does not begin by saying what it is");
        }
        log = text(head, "log", 0);
        String publicKey = text(head, "publicKey", 0);
        if (kept.isPresent()
                && !(kept.get().get("log").equals(log) && kept.get().get("publicKey").equals(publicKey))) {
            throw new Bad(0, "the export is of another log, or signed with another key, than the checkpoint that was kept");
        }
        try {
            key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes(publicKey, 0)));
        } catch (GeneralSecurityException noKey) {
            throw new Bad(0, "the export's public key is none");
        }
        if (kept.isPresent() && !signed(kept.get(), 0)) {
            throw new Bad(0, "the checkpoint that was kept is not signed with the export's key");
        }
    }

    /** Compares the entries since the checkpoint before with this one. */
    private void checkpoint(String line) throws Bad {
        long from = tree.size();
        long end = from + unproven.size();
        Map<String, Object> checkpoint;
        try {
            checkpoint = json(line);
        } catch (Bad unreadable) {
            throw first(from, List.of(), new Bad(end, "the checkpoint that follows cannot be read"));
        }
        List<byte[]> leaves = new ArrayList<>();
        if (checkpoint.get("leaves") instanceof List<?> hashes) {
            for (Object hash : hashes) {
                leaves.add(bytes(String.valueOf(hash), end));
            }
        }
        if (!signed(checkpoint, end)) {
            throw first(from, leaves, new Bad(from, "the checkpoint that covers this is not signed with the log's key"));
        }
        byte[] root = bytes(text(checkpoint, "root", end), end);
        Tree byEntries = tree.copy();
        unproven.forEach(entry -> byEntries.add(leaf(entry)));
        boolean fits = Long.valueOf(byEntries.size()).equals(checkpoint.get("size"))
                && Arrays.equals(byEntries.root(), root);
        if (!fits) {
            Tree byLeaves = tree.copy();
            leaves.forEach(byLeaves::add);
            boolean authentic = Long.valueOf(byLeaves.size()).equals(checkpoint.get("size"))
                    && Arrays.equals(byLeaves.root(), root);
            throw first(
                    from,
                    authentic ? leaves : List.of(),
                    new Bad(from, "the entries from here on are not those that the checkpoint was signed for"));
        }
        for (int i = 0; i < unproven.size(); i++) {
            form(unproven.get(i), from + i);
            if (i >= leaves.size() || !Arrays.equals(leaves.get(i), leaf(unproven.get(i)))) {
                throw new Bad(end, "the hashes in the checkpoint that follows are not those of its entries");
            }
        }
        if (leaves.size() > unproven.size()) {
            throw new Bad(end, "the hashes in the checkpoint that follows are not those of its entries");
        }
        unproven.forEach(entry -> tree.add(leaf(entry)));
        unproven.clear();
        if (kept.isPresent() && kept.get().get("size").equals(tree.size())) {
            if (!kept.get().get("root").equals(base64(tree.root()))) {
                throw new Bad(from, "the entries from here on are not those of the checkpoint that was kept");
            }
            keptMet = true;
        }
    }

    /** The first entry that is not the one that its hash was written for; {@code otherwise} where no entry shows it. */
    private Bad first(long from, List<byte[]> leaves, Bad otherwise) {
        for (int i = 0; i < unproven.size(); i++) {
            if (!leaves.isEmpty() && i >= leaves.size()) {
                return new Bad(from + i, "nothing was written here");
            }
            if (!leaves.isEmpty() && !Arrays.equals(leaves.get(i), leaf(unproven.get(i)))) {
                return new Bad(from + i, "the entry is not the one that was written here");
            }
            try {
                form(unproven.get(i), from + i);
            } catch (Bad bad) {
                return bad;
            }
        }
        return leaves.size() > unproven.size()
                ? new Bad(from + unproven.size(), "the entry that was written here is missing")
                : otherwise;
    }

    /** An entry says its own position, and was not written before the one in front of it. */
    private void form(String line, long position) throws Bad {
        Map<String, Object> entry = json(line, position);
        if (!Long.valueOf(position).equals(entry.get("position"))) {
            throw new Bad(position, "the entry that stands here has another position");
        }
        String at = text(entry, "at", position);
        if (at.compareTo(lastAt) < 0) {
            throw new Bad(position, "the entry is dated before the one in front of it");
        }
        lastAt = at;
        for (String needed : List.of("body", "id", "kind")) {
            text(entry, needed, position);
        }
    }

    private boolean signed(Map<String, Object> checkpoint, long position) throws Bad {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(("repatriation/" + log + "\n" + checkpoint.get("size") + "\n"
                            + text(checkpoint, "root", position) + "\n" + text(checkpoint, "at", position) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes(text(checkpoint, "signature", position), position));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static String text(Map<String, Object> object, String name, long position) throws Bad {
        if (object.get(name) instanceof String text) {
            return text;
        }
        throw new Bad(position, "`" + name + "` is missing");
    }

    private static byte[] bytes(String base64, long position) throws Bad {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (base64(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException otherText) {
            // said below
        }
        throw new Bad(position, "a hash or signature is not Base64");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] leaf(String line) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(line.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The Merkle tree of RFC 9162, kept as the roots of its whole subtrees, the largest first. */
    private static final class Tree {
        private final List<byte[]> roots = new ArrayList<>();
        private long size;

        long size() {
            return size;
        }

        Tree copy() {
            Tree copy = new Tree();
            copy.roots.addAll(roots);
            copy.size = size;
            return copy;
        }

        void add(byte[] leaf) {
            byte[] root = leaf;
            for (long rest = size; (rest & 1) == 1; rest >>= 1) {
                root = node(roots.remove(roots.size() - 1), root);
            }
            roots.add(root);
            size++;
        }

        byte[] root() {
            if (roots.isEmpty()) {
                return sha256().digest();
            }
            byte[] root = roots.get(roots.size() - 1);
            for (int i = roots.size() - 2; i >= 0; i--) {
                root = node(roots.get(i), root);
            }
            return root;
        }

        private static byte[] node(byte[] left, byte[] right) {
            MessageDigest digest = sha256();
            digest.update((byte) 1);
            digest.update(left);
            return digest.digest(right);
        }
    }

    // ---------------------------------------------------------------------------------- as much JSON as an export needs

    private static Map<String, Object> json(String text, long position) throws Bad {
        try {
            return json(text);
        } catch (Bad unreadable) {
            throw new Bad(position, "the line is not JSON as the log writes it");
        }
    }

    /** An object of texts, whole numbers and lists of texts. */
    private static Map<String, Object> json(String text) throws Bad {
        Reader reader = new Reader(text.strip());
        Map<String, Object> object = new LinkedHashMap<>();
        reader.expect('{');
        do {
            String name = reader.string();
            reader.expect(':');
            if (object.put(name, reader.value()) != null) {
                throw new Bad(0, "a name stands twice");
            }
        } while (reader.comma());
        reader.expect('}');
        reader.end();
        return object;
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Object value() throws Bad {
            char next = peek();
            if (next == '"') {
                return string();
            }
            if (next == '[') {
                expect('[');
                List<Object> list = new ArrayList<>();
                if (peek() != ']') {
                    do {
                        list.add(string());
                    } while (comma());
                }
                expect(']');
                return list;
            }
            int from = at;
            while (Character.isDigit(peek())) {
                at++;
            }
            if (from == at || at - from > 18) {
                throw new Bad(0, "no value");
            }
            return Long.parseLong(text.substring(from, at));
        }

        String string() throws Bad {
            expect('"');
            int from = at;
            while (peek() != '"') {
                if (peek() == '\\' || peek() < ' ') {
                    throw new Bad(0, "an escape");
                }
                at++;
            }
            return text.substring(from, at++);
        }

        boolean comma() {
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                return true;
            }
            return false;
        }

        char peek() throws Bad {
            if (at >= text.length()) {
                throw new Bad(0, "the end");
            }
            return text.charAt(at);
        }

        void expect(char wanted) throws Bad {
            if (peek() != wanted) {
                throw new Bad(0, "another character");
            }
            at++;
        }

        void end() throws Bad {
            if (at != text.length()) {
                throw new Bad(0, "something after the end");
            }
        }
    }
}
