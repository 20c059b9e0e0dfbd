package org.repatriation.features;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Plays every feature once more, in process, so that the tests of what was played depend on no other. */
final class OnceMore {
    private static boolean played;

    private OnceMore() {}

    static synchronized void play() {
        if (played) {
            return;
        }
        played = true;
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .addGlue(URI.create("classpath:/org/repatriation/features/steps"))
                .addGlue(URI.create("classpath:/org/repatriation/features/inprocess"));
        FeatureFile.all()
                .forEach(feature -> options.addFeature(FeatureWithLines.create(
                        Path.of(System.getProperty("basedir", "."))
                                .resolve(feature.path())
                                .toUri(),
                        List.of())));
        Runtime.builder().withRuntimeOptions(options.build()).build().run();
    }
}
