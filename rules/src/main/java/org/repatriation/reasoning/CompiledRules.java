package org.repatriation.reasoning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.RulebookRefused;

/**
 * Printed rules as the engine wants them. Those of the carried rulebook are compiled once, when this library is built, and lie
 * beside it under the hash of their printed text and of the engine's version; whatever text is not there is compiled when it is needed.
 */
final class CompiledRules {
    private static final String CARRIED = "/rulebook/compiled/";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2040;

    /** Every build has a name of its own, or two that run at the same time would get each other's rules. */
    private static final AtomicLong BUILT = new AtomicLong();

    /** The engine's version in the file in which it says so: in a jar of many libraries packages have the version of the jar. */
    private static final byte[] ENGINE = engine();

    private CompiledRules() {}

    /** Printed rules, compiled now or when this library was built. */
    static KieBase of(String printed) {
        try (InputStream carried = CompiledRules.class.getResourceAsStream(CARRIED + hash(printed))) {
            return carried == null ? compile(printed) : read(carried);
        } catch (IOException | ClassNotFoundException ofAnotherEngine) {
            return compile(printed);
        }
    }

    /** Whether this text was compiled when this library was built. */
    static boolean carried(String printed) {
        return CompiledRules.class.getResource(CARRIED + hash(printed)) != null;
    }

    /** Compiles printed rules. */
    static KieBase compile(String printed) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("org.repatriation", "printed", String.valueOf(BUILT.incrementAndGet()));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/printed/rules.drl", printed);
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBase base = services.newKieContainer(release).newKieBase(fixed());
        services.getRepository().removeKieModule(release);
        return base;
    }

    private static KieBaseConfiguration fixed() {
        KieBaseConfiguration fixed = KieServices.get().newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        fixed.setOption(IndexLeftBetaMemoryOption.NO);
        fixed.setOption(IndexRightBetaMemoryOption.NO);
        return fixed;
    }

    @SuppressWarnings("unchecked")
    private static KieBase read(InputStream carried) throws IOException, ClassNotFoundException {
        try (DroolsObjectInputStream in =
                new DroolsObjectInputStream(new BufferedInputStream(carried), CompiledRules.class.getClassLoader())) {
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(fixed());
            base.addPackages((Collection<KiePackage>) in.readObject());
            return base;
        }
    }

    private static byte[] engine() {
        try (InputStream version = CompiledRules.class.getResourceAsStream("/drools.versions.properties")) {
            return version.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String printed) {
        MessageDigest digest = sha256();
        digest.update(ENGINE);
        return HexFormat.of().formatHex(digest.digest(printed.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Compiles the carried rulebook, for every state and year. Run by the build, one rule after the other, so that the same sources
     * give the same bytes; does nothing where no class and no file of the rulebook has changed since. Where the rulebook has mistakes
     * it tells them and ends with 1.
     *
     * @param classes where the class path of this library begins
     */
    public static void main(String[] classes) throws IOException {
        try {
            compileCarried(Path.of(classes[0]));
        } catch (RulebookRefused refused) {
            refused.mistakes().forEach(System.err::println);
            System.exit(1);
        }
    }

    private static void compileCarried(Path root) throws IOException {
        Path folder = Files.createDirectories(Path.of(root + CARRIED));
        Path madeOf = folder.resolve("made-of");
        String now = madeOf(root, folder);
        if (Files.exists(madeOf) && Files.readString(madeOf).equals(now)) {
            return;
        }
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        Rulebook rulebook = Rulebook.carried();
        rulebook.keep(root);
        List<String> printed =
                new Reasoner(rulebook).printed(FIRST_YEAR, LAST_YEAR).distinct().toList();
        for (String text : printed) {
            try (DroolsObjectOutputStream out =
                    new DroolsObjectOutputStream(Files.newOutputStream(folder.resolve(hash(text))))) {
                out.writeObject(new ArrayList<>(compile(text).getKiePackages()));
            }
        }
        Files.writeString(madeOf, now);
    }

    /** The hash of all classes and files but those that are made of them. */
    private static String madeOf(Path root, Path made) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.startsWith(made)) {
                    digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
