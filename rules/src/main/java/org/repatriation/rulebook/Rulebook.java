package org.repatriation.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;

/**
 * A whole rulebook: instruments with their clauses, ports, directory and calendars, read from files and checked. It
 * never changes; another text is another rulebook with another id.
 */
public final class Rulebook {
    private static final String CARRIED = "/rulebook/";
    private static final String KEPT = "as-read";
    private static final int LONGEST_FILE = 1_000_000;

    private final Read read;
    private final String id;
    private final String label;
    private final SortedMap<String, String> files;
    private final SortedMap<String, Instrument> instruments;
    private final List<Rule> rules;
    private final SortedMap<String, List<Rule>> clauses;
    private final SortedMap<String, PortFile> ports;
    private final List<Rule> opensAcrossRegions;
    private final SortedMap<String, Place> places;
    private final List<Office> offices;
    private final SortedMap<String, Calendar> calendars;
    private final List<Changeable> changes;
    private final Sentences sentences;
    private final Register register;

    /** What was read, file by file. */
    record Read(
            String id,
            SortedMap<String, String> files,
            SortedMap<String, Instrument> instruments,
            List<Rule> rules,
            SortedMap<String, PortFile> ports,
            SortedMap<String, Place> places,
            List<Office> offices,
            SortedMap<String, Calendar> calendars,
            List<Changeable> changes,
            SortedMap<String, Sentences.Language> languages,
            List<Register.Row> register) {

        Read(SortedMap<String, String> files, RulebookReader reader) {
            this(
                    idOf(files),
                    files,
                    reader.instruments,
                    reader.rules,
                    reader.ports,
                    reader.places,
                    reader.offices,
                    reader.calendars,
                    reader.changes,
                    reader.languages,
                    reader.register.rows());
        }
    }

    private Rulebook(Read read) {
        this.read = read;
        this.id = read.id();
        this.files = read.files();
        this.label = files.getOrDefault("CHANGES.md", "")
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .findFirst()
                .orElse("unlabelled");
        this.instruments = read.instruments();
        this.rules = List.copyOf(read.rules());
        this.clauses = rules.stream().collect(Collectors.groupingBy(Rule::clause, TreeMap::new, Collectors.toList()));
        this.ports = read.ports();
        this.opensAcrossRegions = rules.stream()
                .filter(rule -> rule.effect() == Effect.OPENS && rule.saysWhere())
                .toList();
        this.places = read.places();
        this.offices = List.copyOf(read.offices());
        this.calendars = read.calendars();
        this.changes = List.copyOf(read.changes());
        this.sentences = new Sentences(
                read.languages().getOrDefault("en", Sentences.Language.bare(Locale.ENGLISH)),
                read.languages().getOrDefault("es", Sentences.Language.bare(Locale.forLanguageTag("es"))),
                this::nameOf,
                this::nameOfPort);
        this.register = new Register(read.register());
    }

    /**
     * Makes a rulebook of texts.
     *
     * @param files texts by path, such as {@code instruments/lar-2016/common-3.drl} or {@code ports/nogales.yaml}
     * @throws RulebookRefused with every mistake that was found
     */
    public static Rulebook of(Map<String, String> files) {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        return new Rulebook(new Read(sorted, new RulebookReader(sorted, false)));
    }

    /**
     * Makes a rulebook of texts that decided before. The version that decided by them found no mistake in them, so nothing is asked
     * of them that was not asked then; words that they lack are those of the carried rulebook.
     *
     * @param files texts by path
     * @throws RulebookRefused where something that decides cannot be read by this version
     */
    public static Rulebook kept(Map<String, String> files) {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        RulebookReader reader = new RulebookReader(sorted, true);
        carried()
                .read
                .languages()
                .forEach((language, words) -> reader.languages.merge(language, words, Sentences.Language::or));
        return new Rulebook(new Read(sorted, reader));
    }

    /**
     * Reads the rulebook in a folder.
     *
     * @throws RulebookRefused with every mistake that was found
     */
    public static Rulebook read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (String part :
                List.of("instruments", "ports", "directory", "calendars", "register", "words", "CHANGES.md")) {
            if (!Files.exists(folder.resolve(part))) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (!name.contains("/.")) {
                        files.put(name, text(name, Files.readAllBytes(path)));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (files.keySet().stream().noneMatch(name -> name.startsWith("instruments/"))) {
            throw new RulebookRefused(List.of(new Mistake(
                    folder.toString(),
                    "no `instruments` folder is here; name the folder that holds `instruments` and `ports`")));
        }
        return of(files);
    }

    /** The rulebook that this library carries inside. It was read, and found to have no mistakes, when the library was built. */
    public static Rulebook carried() {
        try (InputStream kept = Rulebook.class.getResourceAsStream(CARRIED + KEPT)) {
            return kept == null ? of(carriedTexts()) : new Rulebook((Read) AsRead.read(kept));
        } catch (IOException | ClassNotFoundException ofAnotherLibrary) {
            return of(carriedTexts());
        }
    }

    /**
     * Reads the carried rulebook and writes it as it was read, for {@link #carried()}, so that no start has to read it again. Run by
     * the build; where the rulebook has mistakes it tells them and ends with 1.
     *
     * @param classes where the class path of this library begins
     */
    public static void main(String[] classes) throws IOException {
        try {
            Read read = of(carriedTexts()).read;
            try (OutputStream out = Files.newOutputStream(Path.of(classes[0] + CARRIED + KEPT))) {
                AsRead.write(read, out);
            }
        } catch (RulebookRefused refused) {
            refused.mistakes().forEach(System.err::println);
            System.exit(1);
        }
    }

    /** The files that this library carries inside, by path. */
    static Map<String, String> carriedTexts() {
        Map<String, String> files = new TreeMap<>();
        resource("index")
                .lines()
                .map(line -> line.replace('\\', '/'))
                .filter(line -> !line.isBlank())
                .forEach(name -> files.put(name, resource(name)));
        return files;
    }

    private static String resource(String name) {
        try (InputStream in = Rulebook.class.getResourceAsStream(CARRIED + name)) {
            if (in == null) {
                throw new IllegalStateException("the library does not carry " + CARRIED + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String name, byte[] bytes) {
        if (bytes.length > LONGEST_FILE) {
            throw new RulebookRefused(
                    List.of(new Mistake("rules/" + name, "the file is longer than a million bytes; split it")));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The id of the rulebook that some texts by path make up: nothing else has it. */
    public static String idOf(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Read read() {
        return read;
    }

    /** The hash of every text of the rulebook. */
    public String id() {
        return id;
    }

    /** The newest heading of the change log. */
    public String label() {
        return label;
    }

    /** The texts it was made of, by path. */
    public SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    public Collection<Instrument> instruments() {
        return instruments.values();
    }

    public Optional<Instrument> instrument(String instrument) {
        return Optional.ofNullable(instruments.get(instrument));
    }

    /** Every rule, in the order of clause and file; unread chapters are rules too. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules of one clause; empty where the rulebook has no such clause. */
    public List<Rule> clause(String clause) {
        return clauses.getOrDefault(clause, List.of());
    }

    /** The text of the file of a clause. */
    public Optional<String> text(String clause) {
        return Optional.ofNullable(files.get("instruments/" + clause + ".drl"));
    }

    public Collection<PortFile> ports() {
        return ports.values();
    }

    /** The rules in force on a day that may open a port to persons who are held in another region. */
    public List<Rule> openingAcrossRegions(Custody custody, LocalDate day) {
        List<Rule> opening = new ArrayList<>();
        for (Rule rule : opensAcrossRegions) {
            if (rule.inForce().holdsOn(day) && rule.mayMeet(custody)) {
                opening.add(rule);
            }
        }
        return opening;
    }

    public Optional<PortFile> port(String port) {
        return Optional.ofNullable(ports.get(port));
    }

    public Collection<Place> places() {
        return places.values();
    }

    public Optional<Place> place(String place) {
        return Optional.ofNullable(places.get(place));
    }

    /** What could lawfully be shown or brought about, to say what would change an answer. */
    public List<Changeable> changes() {
        return changes;
    }

    /** Facts, conditions, rules and codes in plain words. */
    public Sentences sentences() {
        return sentences;
    }

    /** The name of a place of custody or else of a port: a town on the border may be both, on either side. */
    private Optional<Because> nameOf(String id) {
        return place(id).map(Place::name).or(() -> port(id).map(PortFile::name));
    }

    private Optional<Because> nameOfPort(String id) {
        return port(id).map(PortFile::name).or(() -> nameOf(id));
    }

    public List<Office> offices() {
        return new ArrayList<>(offices);
    }

    /** The calendar of a state, by its ISO 3166-1 alpha-3 code. */
    public Optional<Calendar> calendar(String country) {
        return Optional.ofNullable(calendars.get(country));
    }

    /** Where each row of the sources went; without rows where the rulebook has no register. */
    public Register register() {
        return register;
    }
}
