package org.repatriation.service.record;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictTrainer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.PersonRequest;
import org.repatriation.service.batch.OfficeCases;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.intake.CaseIntake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Chooses the words that entries of the record are packed with, for a file {@code packing-…txt} that does not exist yet: from what the
 * carried rulebook answers to the golden cases, varied in day, place and answers. No case of anybody is looked at, because
 * the words are published. Then it tells how small the cases of offices become, which it did not choose them from.
 */
public final class PackingWords {
    private static final int SAMPLES = 6_000;
    private static final int LENGTH = 160 * 1024;
    private static final int OFFICE_CASES = 4_000;

    /** What ends the head of what the trainer makes; the words follow. */
    private static final byte[] END_OF_HEAD = {1, 0, 0, 0, 4, 0, 0, 0, 8, 0, 0, 0};

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rulebook rulebook = Rulebook.carried();
    private final CaseIntake intake = new CaseIntake(rulebook);
    private final Decisions decisions = new Decisions(new Reasoner(rulebook), null);
    private final Random chance = new Random(20261123);

    private PackingWords() {}

    /** Writes the words to {@code target/packing.txt}, and prints how small they and those of each kept file make an entry. */
    public static void main(String[] none) throws IOException {
        PackingWords packing = new PackingWords();
        Path written = Files.write(Path.of("target", "packing.txt"), words(packing.samples()));
        List<byte[]> office = packing.office();
        System.out.printf(
                "%,d entries of %,d bytes each%n",
                office.size(), office.stream().mapToLong(entry -> entry.length).sum() / office.size());
        Path kept = Path.of("src/main/resources/record");
        for (int i = 1; Files.exists(kept.resolve("packing-" + i + ".txt")); i++) {
            tell(kept.resolve("packing-" + i + ".txt"), office);
        }
        tell(written, office);
    }

    private static void tell(Path file, List<byte[]> entries) throws IOException {
        byte[] words = Files.readAllBytes(file);
        try (ZstdDictCompress known = new ZstdDictCompress(words, Packed.LEVEL);
                ZstdCompressCtx packing =
                        new ZstdCompressCtx().setLevel(Packed.LEVEL).loadDict(known)) {
            long[] sizes = entries.stream()
                    .mapToLong(entry -> packing.compress(entry).length)
                    .toArray();
            System.out.printf(
                    "%s (%,d bytes): %,d bytes an entry, %d %% above 1,900%n",
                    file,
                    words.length,
                    Arrays.stream(sizes).sum() / sizes.length,
                    100 * Arrays.stream(sizes).filter(size -> size > 1_900).count() / sizes.length);
        }
    }

    private static byte[] words(Stream<byte[]> samples) throws CharacterCodingException {
        List<byte[]> all = samples.toList();
        ZstdDictTrainer trainer = new ZstdDictTrainer(
                all.stream().mapToInt(sample -> sample.length).sum(), LENGTH, Packed.LEVEL);
        all.forEach(trainer::addSample);
        byte[] trained = trainer.trainSamples();
        if (Zstd.getDictIdFromDict(trained) == 0) {
            throw new IllegalStateException("no words were chosen");
        }
        int begin = 0;
        while (!Arrays.equals(trained, begin, begin + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
            begin++;
        }
        begin += END_OF_HEAD.length;
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.IGNORE) // letters that were cut in the middle
                .decode(ByteBuffer.wrap(trained, begin, trained.length - begin))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<byte[]> samples() throws IOException {
        List<String> golden = Files.readAllLines(Path.of("src/test/resources/golden/cases.jsonl"));
        return Stream.iterate(0, i -> i + 1)
                .limit(SAMPLES)
                .map(i -> entry(varied(golden.get(i % golden.size())).toString()));
    }

    private List<byte[]> office() throws IOException {
        Path cases = Files.createTempFile("repatriation-cases", ".jsonl");
        OfficeCases.write(cases, OFFICE_CASES);
        List<byte[]> entries = new ArrayList<>();
        Files.readAllLines(cases).forEach(line -> entries.add(entry(line)));
        Files.delete(cases);
        return entries;
    }

    private byte[] entry(String body) {
        CaseRequest request = intake.readLine(body.getBytes(StandardCharsets.UTF_8));
        OffsetDateTime now = intake.now();
        return RecordText.whole(
                RecordText.canonical(decisions.tryOut(request, intake.facts(request), now)),
                Optional.empty(),
                now,
                RecordText.canonicalFacts(request));
    }

    /** A case in another year, half of them in the last three, and at another place, with nobody, some or all asked what they were not. */
    private ObjectNode varied(String golden) {
        String year = JSON.readTree(golden).get("readyAt").asString().substring(0, 4);
        int other = chance.nextBoolean() ? 2024 + chance.nextInt(3) : 2005 + chance.nextInt(20);
        ObjectNode varied = (ObjectNode) JSON.readTree(golden.replace("\"" + year + "-", "\"" + other + "-"));
        ObjectNode custody = (ObjectNode) varied.get("custody");
        String country = custody.get("country").asString();
        custody.put(
                "place",
                any(rulebook.places().stream()
                                .filter(place -> place.country().equals(country))
                                .toList())
                        .id());
        if (chance.nextBoolean()) {
            varied.put("caseReference", "R-" + chance.nextInt(1_000_000));
        }
        int asked = any(List.of(0, 30, 100));
        varied.get("persons").forEach(person -> answer((ObjectNode) person, asked));
        return varied;
    }

    private void answer(ObjectNode person, int asked) {
        for (RecordComponent part : PersonRequest.class.getRecordComponents()) {
            if (!part.getType().isRecord()) {
                continue;
            }
            for (RecordComponent question : part.getType().getRecordComponents()) {
                boolean answered = person.path(part.getName()).has(question.getName());
                if (question.getType().isEnum() && chance.nextInt(100) < (answered ? 10 : asked)) {
                    JsonNode there = person.path(part.getName());
                    ObjectNode answers = there.isObject() ? (ObjectNode) there : person.putObject(part.getName());
                    answers.put(question.getName(), word(question.getType().getEnumConstants()));
                }
            }
        }
    }

    private String word(Object[] words) {
        List<String> all = Arrays.stream(words).map(Object::toString).toList();
        return all.contains("NO") && chance.nextInt(10) > 0 ? "NO" : any(all);
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
