package org.repatriation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A rulebook that was kept as it was read is the rulebook that would be read now. */
class AsReadTest {
    private static final String KEPT = "/rulebook/as-read";

    /** A record that holds what no rulebook holds. */
    private record Odd(Object value) {}

    @Test
    void theCarriedRulebookIsWhatItsFilesSay() throws IOException {
        Rulebook carried = Rulebook.carried();
        TreeMap<String, String> files = new TreeMap<>(Rulebook.carriedTexts());

        assertThat(carried.files()).isEqualTo(files);
        try (InputStream kept = AsReadTest.class.getResourceAsStream(KEPT)) {
            assertThat(kept.readAllBytes())
                    .as("kept of other files than these; build the library with ./mvnw")
                    .isEqualTo(written(Rulebook.of(files).read()));
        }
    }

    @Test
    void whatIsKeptComesBackWhole() throws IOException, ClassNotFoundException {
        Rulebook.Read read = Rulebook.of(Rulebook.carriedTexts()).read();

        Rulebook.Read back = (Rulebook.Read) AsRead.read(new ByteArrayInputStream(written(read)));

        assertThat(Arrays.deepEquals((Object[]) AsRead.parts(back), (Object[]) AsRead.parts(read)))
                .isTrue();
        assertThat(back.rules()).hasSameSizeAs(read.rules());
        assertThat(back.places()).isEqualTo(read.places());
        assertThat(back.languages()).isEqualTo(read.languages());
        assertThat(back.register()).isEqualTo(read.register());
        assertThat(back.rules().get(0).instrument())
                .as("one instrument of many rules is one object again")
                .isSameAs(
                        back.instruments().get(back.rules().get(0).instrument().id()));
    }

    @Test
    void whatItDoesNotKnowIsNotLeftOut() {
        Odd odd = new Odd(new Object());

        assertThatThrownBy(() -> written(odd))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no way to keep a class java.lang.Object");
    }

    @Test
    void orderIsKeptWhereThereIsOne() throws IOException, ClassNotFoundException {
        Odd odd = new Odd(List.of(new TreeMap<>(Map.of("b", 1, "a", 2)), List.of("z", "y")));

        assertThat(AsRead.read(new ByteArrayInputStream(written(odd)))).isEqualTo(odd);
    }

    static byte[] written(Record read) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AsRead.write(read, out);
        return out.toByteArray();
    }
}
