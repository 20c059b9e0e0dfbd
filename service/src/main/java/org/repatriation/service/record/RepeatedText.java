package org.repatriation.service.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.HandlingMeasure;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.StandingFinding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.PropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Keeps the text of what answers repeat: most of an answer is what the rulebook says of a clause, word for word the same for
 * everybody. Each such entry is written once, as it would be without this, and copied from then on; only what is the case's own
 * is written anew. For writing to text alone: a tree cannot hold what is copied.
 */
final class RepeatedText extends ValueSerializerModifier {
    /** How many entries of a kind are kept; a rulebook has some hundreds of them, and what was decided by others is read, too. */
    static final int MOST = 2_000;

    private static final long serialVersionUID = 1;
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    StandingFinding.class,
                    "met",
                    StandingFinding::met,
                    found -> new StandingFinding(
                            found.clause(),
                            found.effect(),
                            found.port(),
                            found.because(),
                            null,
                            found.evidence(),
                            found.source())),
            new Kind<>(
                    Need.class,
                    "pointer",
                    Need::pointer,
                    need -> new Need(null, need.gap(), need.clause(), need.because())),
            new Kind<>(HandlingMeasure.class, "", owed -> null, owed -> owed),
            new Kind<>(Contact.class, "", contact -> null, contact -> contact),
            new Kind<>(ExcludedPort.class, "", port -> null, port -> port));

    private RepeatedText() {}

    static SimpleModule module() {
        return new SimpleModule("repeated text").setSerializerModifier(new RepeatedText());
    }

    /**
     * Entries that repeat.
     *
     * @param own the name of the only property that is the case's own; empty where there is none
     * @param value the value of that property; null where there is none
     * @param repeated the entry without it
     */
    private record Kind<T>(Class<T> type, String own, Function<T, Object> value, UnaryOperator<T> repeated) {
        private ValueSerializer<T> keeping(ValueSerializer<Object> plain) {
            return new Keeping<>(this, plain);
        }
    }

    /** The text of an entry: all of it where it has nothing of its own, else what stands before and after that. */
    private record Text(SerializableString whole, SerializableString before, SerializableString after) {
        /** Of what was written from the opening brace on, and where in it the own property stands. */
        private static Text of(byte[] written, int split) {
            String before = new String(written, 1, split - 1, StandardCharsets.UTF_8);
            String after = new String(written, split, written.length - split, StandardCharsets.UTF_8);
            return new Text(
                    new SerializedString(before + after),
                    new SerializedString(before.isEmpty() ? "" : before + ","),
                    new SerializedString(before.isEmpty() && !after.isEmpty() ? "," + after : after));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        Optional<Kind<?>> repeats = KINDS.stream()
                .filter(kind -> kind.type() == description.getBeanClass())
                .findFirst();
        return repeats.isPresent() ? repeats.get().keeping((ValueSerializer<Object>) serializer) : serializer;
    }

    private static final class Keeping<T> extends ValueSerializer<T> {
        private final Kind<T> kind;
        private final ValueSerializer<Object> plain;
        private final Map<T, Text> kept = new ConcurrentHashMap<>();
        private Optional<PropertyWriter> own = Optional.empty();

        private Keeping(Kind<T> kind, ValueSerializer<Object> plain) {
            this.kind = kind;
            this.plain = plain;
        }

        @Override
        public void resolve(SerializationContext context) {
            plain.resolve(context);
            own = writers().stream()
                    .filter(writer -> writer.getName().equals(kind.own()))
                    .findFirst();
        }

        private List<PropertyWriter> writers() {
            List<PropertyWriter> writers = new ArrayList<>();
            plain.properties().forEachRemaining(writers::add);
            return writers;
        }

        @Override
        public void serialize(T entry, JsonGenerator out, SerializationContext context) {
            T repeated = kind.repeated().apply(entry);
            Text text = kept.get(repeated);
            if (text == null) {
                text = keep(repeated, context);
            }
            out.writeStartObject(entry);
            if (kind.value().apply(entry) == null) {
                out.writeRaw(text.whole());
            } else {
                out.writeRaw(text.before());
                write(own.orElseThrow(), entry, out, context);
                out.writeRaw(text.after());
            }
            out.writeEndObject();
        }

        private Text keep(T repeated, SerializationContext context) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
                int split = 1;
                out.writeStartObject();
                for (PropertyWriter writer : writers()) {
                    if (own.filter(writer::equals).isPresent()) {
                        out.flush();
                        split = written.size();
                    } else {
                        write(writer, repeated, out, context);
                    }
                }
                out.flush();
                Text text = Text.of(written.toByteArray(), split);
                if (kept.size() < MOST) {
                    kept.put(repeated, text);
                }
                return text;
            }
        }

        private static void write(
                PropertyWriter writer, Object entry, JsonGenerator out, SerializationContext context) {
            try {
                writer.serializeAsProperty(entry, out, context);
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
