package org.repatriation.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.intake.RequestRefused.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What intake refuses, each with its whole sentence. */
class CaseIntakeTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CaseIntake INTAKE = new CaseIntake(Rulebook.carried());

    @Test
    void the_example_of_the_contract_is_taken() throws IOException {
        CaseRequest request = INTAKE.read(INTAKE.example());

        assertThat(request.caseReference()).isEqualTo("A-17");
        assertThat(request.readyAt()).hasToString("2020-03-10T07:30-05:00");
        assertThat(request.persons()).extracting(person -> person.id()).containsExactly("p1", "p2");
    }

    @Test
    void what_may_be_left_out_is_left_out() throws IOException {
        CaseRequest request = read("{\"readyAt\": \"2020-03-10T07:30:00Z\", \"custody\": {\"country\": \"USA\"},"
                + " \"persons\": [{\"id\": \"p1\"}]}");

        assertThat(request.asOf()).isNull();
        assertThat(INTAKE.facts(request).asOf()).hasToString("2020-03-10");
    }

    @Test
    void the_date_of_law_is_the_local_date_as_it_was_written() throws IOException {
        CaseRequest request = read(example(root -> root.put("readyAt", "2020-03-10T23:59:59.5-05:00")));

        assertThat(INTAKE.facts(request).asOf()).hasToString("2020-03-10");
    }

    @Test
    void a_study_may_have_the_law_of_another_day() throws IOException {
        CaseRequest request =
                read(example(root -> root.put("asOf", "2019-01-01").put("study", true)));

        assertThat(INTAKE.facts(request).asOf()).hasToString("2019-01-01");
    }

    @Test
    void the_edges_are_taken() throws IOException {
        read(example(root -> {
            root.put("caseReference", "x".repeat(64));
            custody(root).put("place", "elsewhere");
            ((ObjectNode) custody(root).get("encounter")).put("at", "2020-03-10T07:30:00-05:00");
            custody(root).put("since", "2020-03-10T07:30:00-05:00");
            root.putArray("confirmedHours").add(hours("2020-03-10T00:00:00-05:00", "2020-03-11T00:00:00-05:00"));
            ((ObjectNode) person(root, 0)).remove("birthDate");
            person(root, 0).put("age", 130);
            person(root, 1).remove("birthDate");
            person(root, 1).put("age", 0);
            person(root, 1).putObject("childScreening").put("completedAt", "2020-03-10T07:30:00-05:00");
            ((ObjectNode) person(root, 1).get("protection"))
                    .put("asylum", "REFUSED")
                    .put("asylumSince", "2020-03-10");
        }));
    }

    @Test
    void fifty_persons_are_taken() throws IOException {
        read(example(root -> {
            ArrayNode persons = root.putArray("persons");
            for (int i = 0; i < 50; i++) {
                persons.addObject().put("id", "p" + i);
            }
        }));
    }

    @Test
    void a_body_of_one_megabyte_is_taken_and_no_more() throws IOException {
        String body = example(root -> {});
        String padded = body + " ".repeat(JsonBody.LARGEST - body.length());
        read(padded);

        RequestRefused refused = refused(padded + " ");
        assertThat(refused.kind()).isEqualTo(Kind.BODY_TOO_LARGE);
        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "",
                        Fault.Code.TOO_LONG,
                        "The body is larger than 1 MB; send one case, with no more than its contract describes."));
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                Arguments.of("", "The body is empty; write the case as a JSON object in braces."),
                Arguments.of("   \n", "The body is empty; write the case as a JSON object in braces."),
                Arguments.of(
                        "{\"readyAt\": }",
                        "The body stops being JSON at line 1, column 13; look there for a missing comma, quotation mark or"
                                + " bracket."),
                Arguments.of(
                        "{\"readyAt\": \"2020",
                        "The body stops being JSON at line 1, column 18; look there for a missing comma, quotation mark or"
                                + " bracket."),
                Arguments.of(
                        "{\"a\": 01}",
                        "The body stops being JSON at line 1, column 8; look there for a missing comma, quotation mark or"
                                + " bracket."),
                Arguments.of(
                        "{}\n{}",
                        "Something follows after the end of the case, at line 2, column 1; send one case and nothing else."));
    }

    @ParameterizedTest
    @MethodSource
    void notJson(String body, String sentence) {
        RequestRefused refused = refused(body);

        assertThat(refused.kind()).isEqualTo(Kind.MALFORMED_JSON);
        assertThat(refused.faults()).containsExactly(new Fault("", Fault.Code.WRONG_FORM, sentence));
    }

    @Test
    void bytes_that_are_not_unicode_are_not_json() {
        byte[] bytes = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        RequestRefused refused =
                catchThrowableOfType(RequestRefused.class, () -> INTAKE.read(new ByteArrayInputStream(bytes)));

        assertThat(refused.kind()).isEqualTo(Kind.MALFORMED_JSON);
    }

    @Test
    void nesting_ends_at_32() {
        assertThat(refused("[".repeat(32) + "]".repeat(32)).faults())
                .extracting(Fault::detail)
                .containsExactly("The body is a list; write the case as an object in braces.");
        assertThat(refused("[".repeat(100_000)).faults())
                .containsExactly(new Fault(
                        "/0".repeat(32),
                        Fault.Code.TOO_DEEP,
                        "The body is nested deeper than 32; write the case as its contract describes it."));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                fault(
                        "/shoeSize",
                        "unknown-property",
                        "`shoeSize` is not a property here; leave it out.",
                        root -> root.put("shoeSize", 40)),
                fault(
                        "/persons/0/birthdate",
                        "unknown-property",
                        "`birthdate` is not a property here; did you mean `birthDate`?",
                        root -> person(root, 0).put("birthdate", "1985-06-02")),
                fault(
                        "/persons/0/firstName",
                        "unknown-property",
                        "`firstName` is not accepted, because no name, address, biometric, religion or ethnicity is; leave"
                                + " it out.",
                        root -> person(root, 0).put("firstName", "Rosa")),
                fault(
                        "/a~1b~0c",
                        "unknown-property",
                        "`a/b~c` is not a property here; leave it out.",
                        root -> root.put("a/b~c", 1)),
                fault(
                        "/" + "x".repeat(200),
                        "unknown-property",
                        "`" + "x".repeat(40) + "…` is not a property here; leave it out.",
                        root -> root.put("x".repeat(5000), 1)),
                fault(
                        "/readyAt",
                        "missing",
                        "`readyAt` is missing; write a moment with its offset in quotation marks, such as"
                                + " `\"2020-03-10T07:30:00-05:00\"`.",
                        root -> root.remove("readyAt")),
                fault(
                        "/custody/country",
                        "missing",
                        "`country` is missing; write `MEX` or `USA`, in quotation marks.",
                        root -> custody(root).remove("country")),
                fault(
                        "/custody",
                        "missing",
                        "`custody` is missing; write an object in braces.",
                        root -> root.remove("custody")),
                fault(
                        "/persons",
                        "missing",
                        "`persons` is missing; write a list in square brackets.",
                        root -> root.remove("persons")),
                fault("/persons/1/id", "missing", "`id` is missing; write a text in quotation marks.", root -> {
                    person(root, 0).remove("relations");
                    person(root, 1).remove("id");
                }),
                fault(
                        "/persons/0/sex",
                        "wrong-type",
                        "`sex` is null; leave it out where it is not known.",
                        root -> person(root, 0).putNull("sex")),
                fault(
                        "/readyAt",
                        "wrong-type",
                        "`readyAt` is null; write a moment with its offset in quotation marks, such as"
                                + " `\"2020-03-10T07:30:00-05:00\"`.",
                        root -> root.putNull("readyAt")),
                fault(
                        "/persons/2",
                        "wrong-type",
                        "An entry of `persons` is null; write an object in braces.",
                        root -> ((ArrayNode) root.get("persons")).addNull()),
                fault("/persons/0/id", "wrong-type", "`id` is a number; write a text in quotation marks.", root -> {
                    person(root, 1).remove("relations");
                    person(root, 0).put("id", 5);
                }),
                fault(
                        "/persons/0/birthDate",
                        "wrong-type",
                        "`birthDate` is a list; write a calendar date in quotation marks, such as `\"2020-03-10\"`.",
                        root -> person(root, 0)
                                .putArray("birthDate")
                                .add(2004)
                                .add(1)
                                .add(1)),
                fault(
                        "/readyAt",
                        "wrong-type",
                        "`readyAt` is a number; write a moment with its offset in quotation marks, such as"
                                + " `\"2020-03-10T07:30:00-05:00\"`.",
                        root -> root.put("readyAt", 1583000000)),
                fault(
                        "/persons/0/age",
                        "wrong-type",
                        "`age` is a text; write a whole number without quotation marks, such as `16`.",
                        root -> age(root, 0).put("age", "16")),
                fault(
                        "/persons/0/age",
                        "wrong-type",
                        "`age` is not a whole number; write a whole number without quotation marks, such as `16`.",
                        root -> age(root, 0).put("age", 16.5)),
                fault(
                        "/study",
                        "wrong-type",
                        "`study` is a text; write `true` or `false` without quotation marks.",
                        root -> root.put("study", "true")),
                fault(
                        "/emergency",
                        "wrong-type",
                        "`emergency` is `false`; write `YES`, `NO` or `UNKNOWN`, in quotation marks.",
                        root -> root.put("emergency", false)),
                fault(
                        "/persons/0/nationality",
                        "wrong-type",
                        "`nationality` is an object; write an ISO 3166-1 alpha-3 code in quotation marks, such as `\"GTM\"`.",
                        root -> person(root, 0).putObject("nationality")),
                fault(
                        "/persons",
                        "wrong-type",
                        "`persons` is an object; write a list in square brackets.",
                        root -> root.putObject("persons")),
                fault(
                        "/persons/0/relations/0/kind",
                        "not-in-list",
                        "`kind` is `PARENT`, which is not in its list; did you mean `PARENT_OF`?",
                        root -> ((ObjectNode) person(root, 0).at("/relations/0")).put("kind", "PARENT")),
                fault(
                        "/persons/0/protection/fearOfReturn",
                        "not-in-list",
                        "`fearOfReturn` is `no`, which is not in its list; did you mean `NO`?",
                        root -> ((ObjectNode) person(root, 0).get("protection")).put("fearOfReturn", "no")),
                fault(
                        "/custody/authority",
                        "not-in-list",
                        "`authority` is `SHERIFF`, which is not in its list; write `INM`, `DIF`, `PROSECUTOR`, `USBP`,"
                                + " `CBP_OFO`, `ICE_ERO`, `HHS_ORR`, `PRISON` or `OTHER`.",
                        root -> custody(root).put("authority", "SHERIFF")),
                fault(
                        "/persons/0/nationality",
                        "not-in-list",
                        "`nationality` is `MX`, which is no ISO 3166-1 alpha-3 code; did you mean `MEX`?",
                        root -> person(root, 0).put("nationality", "MX")),
                fault(
                        "/persons/0/nationality",
                        "not-in-list",
                        "`nationality` is `Nicaragua`, which is no ISO 3166-1 alpha-3 code; did you mean `NIC`?",
                        root -> person(root, 0).put("nationality", "Nicaragua")),
                fault(
                        "/persons/0/nationality",
                        "not-in-list",
                        "`nationality` is `HDN`, which is no ISO 3166-1 alpha-3 code; did you mean `HND`?",
                        root -> person(root, 0).put("nationality", "HDN")),
                fault(
                        "/persons/0/nationality",
                        "not-in-list",
                        "`nationality` is `QQQQQ`, which is no ISO 3166-1 alpha-3 code; write the code of the country, such as"
                                + " `GTM`, or leave it out where it is not known.",
                        root -> person(root, 0).put("nationality", "QQQQQ")),
                fault(
                        "/persons/0/stepsDone/0",
                        "not-in-list",
                        "`confirm-hours` cannot be declared done; write the hours that the port confirmed in `confirmedHours`.",
                        root -> person(root, 0).putArray("stepsDone").add("confirm-hours")),
                fault(
                        "/persons/0/stepsDone/1",
                        "not-in-list",
                        "`decide-again` cannot be declared done; post the case again with a `readyAt` on the day named.",
                        root -> person(root, 0)
                                .putArray("stepsDone")
                                .add("reflection")
                                .add("decide-again")),
                fault(
                        "/persons/0/stepsDone/0",
                        "not-in-list",
                        "`decide-together` cannot be declared done; post one case with all the persons who belong together.",
                        root -> person(root, 0).putArray("stepsDone").add("decide-together")),
                fault(
                        "/persons/0/birthDate",
                        "wrong-form",
                        "`birthDate` is `2003-02-29`, which is no calendar date; write year, month and day as in"
                                + " `2020-03-10`.",
                        root -> person(root, 0).put("birthDate", "2003-02-29")),
                fault(
                        "/readyAt",
                        "wrong-form",
                        "`readyAt` is `2020-03-10T07:30:00`, which is no moment with its offset from UTC; write it as in"
                                + " `2020-03-10T07:30:00-05:00`.",
                        root -> root.put("readyAt", "2020-03-10T07:30:00")),
                fault(
                        "/readyAt",
                        "wrong-form",
                        "`readyAt` is `2020-03-10T24:30:00Z`, which is no moment with its offset from UTC; write it as in"
                                + " `2020-03-10T07:30:00-05:00`.",
                        root -> root.put("readyAt", "2020-03-10T24:30:00Z")),
                fault(
                        "/persons/0/id",
                        "wrong-form",
                        "`id` is `p 1`; write only letters without accents, digits, `.`, `_`, `:` and `-`.",
                        root -> {
                            person(root, 1).remove("relations");
                            person(root, 0).put("id", "p 1");
                        }),
                fault(
                        "/caseReference",
                        "wrong-form",
                        "`caseReference` is empty; write at least one character.",
                        root -> root.put("caseReference", "")),
                fault(
                        "/caseReference",
                        "too-long",
                        "`caseReference` has 65 characters; write 64 at most.",
                        root -> root.put("caseReference", "x".repeat(65))),
                fault(
                        "/persons/0/age",
                        "out-of-range",
                        "`age` is `-1`; write a number from 0 to 130.",
                        root -> age(root, 0).put("age", -1)),
                fault(
                        "/persons/0/age",
                        "out-of-range",
                        "`age` is `131`; write a number from 0 to 130.",
                        root -> age(root, 0).put("age", 131)),
                fault(
                        "/persons/0/age",
                        "out-of-range",
                        "`age` is `99999999999`; write a number from 0 to 130.",
                        root -> age(root, 0).put("age", 99999999999L)),
                fault(
                        "/persons/0/birthDate",
                        "out-of-range",
                        "`birthDate` is `0985-06-02`; write a year from 1900 to 2199.",
                        root -> person(root, 0).put("birthDate", "0985-06-02")),
                fault(
                        "/custody/since",
                        "out-of-range",
                        "`since` is `2200-01-01T00:00:00Z`; write a year from 1900 to 2199.",
                        root -> custody(root).put("since", "2200-01-01T00:00:00Z")),
                fault(
                        "/persons/0/birthDate",
                        "out-of-range",
                        "`birthDate` is more than 130 years before `readyAt`; write the day on which the person was born.",
                        root -> {
                            root.put("asOf", "2090-03-10").put("readyAt", "2090-03-10T07:30:00-05:00");
                            person(root, 0).put("birthDate", "1959-03-09");
                        }),
                fault(
                        "/persons",
                        "too-few",
                        "`persons` is empty; write 1 to 50 entries.",
                        root -> root.putArray("persons")),
                fault("/persons", "too-many", "`persons` has 51 entries; write 50 at most.", root -> {
                    ArrayNode persons = root.putArray("persons");
                    for (int i = 0; i < 51; i++) {
                        persons.addObject().put("id", "p" + i);
                    }
                }));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void shapes(Consumer<ObjectNode> change, String pointer, String code, String sentence) {
        RequestRefused refused = refused(example(change));

        assertThat(refused.faults()).containsExactly(new Fault(pointer, code(code), sentence));
        assertThat(refused.kind()).isEqualTo(Kind.INVALID_REQUEST);
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                fault(
                        "/persons/0/age",
                        "contradiction",
                        "`age` and `birthDate` are both given; write `birthDate` alone, or `age` alone where the date is not"
                                + " known.",
                        root -> person(root, 0).put("age", 34)),
                fault(
                        "/readyAt",
                        "contradiction",
                        "`readyAt` is before `custody.encounter.at`; write the moment from which the persons can leave, which"
                                + " is not before the persons were met.",
                        root -> ((ObjectNode) custody(root).get("encounter")).put("at", "2020-03-10T07:30:01-05:00")),
                fault(
                        "/readyAt",
                        "contradiction",
                        "`readyAt` is before `custody.since`; write the moment from which the persons can leave, which is not"
                                + " before custody began.",
                        root -> custody(root).put("since", "2020-03-10T14:00:00Z")),
                fault(
                        "/persons/1/birthDate",
                        "contradiction",
                        "`birthDate` is after the day of `readyAt`; write the day on which the person was born.",
                        root -> person(root, 1).put("birthDate", "2020-03-11")),
                fault(
                        "/persons/1/childScreening/completedAt",
                        "contradiction",
                        "`completedAt` is after `readyAt`; write the moment at which the screening ended.",
                        root -> person(root, 1)
                                .putObject("childScreening")
                                .put("completedAt", "2020-03-10T07:30:01-05:00")),
                fault(
                        "/persons/1/childScreening/completedAt",
                        "contradiction",
                        "`completedAt` is before `custody.encounter.at`; write the moment at which the screening ended.",
                        root -> person(root, 1)
                                .putObject("childScreening")
                                .put("completedAt", "2020-03-09T22:09:59-05:00")),
                fault(
                        "/persons/0/protection/asylumSince",
                        "contradiction",
                        "`asylumSince` is after the day of `readyAt`; write the day of the wish or of the claim.",
                        root -> ((ObjectNode) person(root, 0).get("protection"))
                                .put("asylum", "PENDING")
                                .put("asylumSince", "2020-03-11")),
                fault(
                        "/persons/1/protection/asylumSince",
                        "contradiction",
                        "`asylumSince` is before `birthDate`; write the day of the wish or of the claim.",
                        root -> ((ObjectNode) person(root, 1).get("protection"))
                                .put("asylum", "PENDING")
                                .put("asylumSince", "2004-11-19")),
                fault(
                        "/persons/0/protection/asylumSince",
                        "contradiction",
                        "`asylumSince` is given and `asylum` is `NONE`; write what became of the claim in `asylum`, or leave"
                                + " `asylumSince` out.",
                        root -> ((ObjectNode) person(root, 0).get("protection")).put("asylumSince", "2020-03-10")),
                fault(
                        "/custody/place",
                        "contradiction",
                        "`place` is `laredo`, which lies in `USA`, and `country` is `MEX`; correct one of the two.",
                        root -> custody(root).put("country", "MEX")),
                fault(
                        "/persons/1/id",
                        "not-unique",
                        "`id` is `p1`, which another person of the case has; give each an `id` of their own.",
                        root -> {
                            person(root, 0).remove("relations");
                            person(root, 1).remove("relations");
                            person(root, 1).put("id", "p1");
                        }),
                fault(
                        "/persons/0/relations/0/to",
                        "contradiction",
                        "`to` is the person's own `id`; write the `id` of the other person, or leave the relation out.",
                        root -> ((ObjectNode) person(root, 0).at("/relations/0")).put("to", "p1")),
                fault(
                        "/persons/1/relations/0/kind",
                        "contradiction",
                        "`kind` is `PARENT_OF`, which contradicts `PARENT_OF` at `/persons/0/relations/0`; keep the one that"
                                + " is true.",
                        root -> {
                            age(root, 0);
                            ((ObjectNode) person(root, 1).at("/relations/0")).put("kind", "PARENT_OF");
                        }),
                fault(
                        "/persons/0/relations/1/kind",
                        "contradiction",
                        "`kind` is `SIBLING_OF`, which contradicts `PARENT_OF` at `/persons/0/relations/0`; keep the one that"
                                + " is true.",
                        root -> {
                            person(root, 1).remove("relations");
                            ((ArrayNode) person(root, 0).get("relations"))
                                    .addObject()
                                    .put("to", "p2")
                                    .put("kind", "SIBLING_OF");
                        }),
                fault(
                        "/persons/0/relations/0/kind",
                        "contradiction",
                        "`kind` is `PARENT_OF`, and the child would be older than the parent; correct `kind`, or the ages.",
                        root -> person(root, 0).put("birthDate", "2004-11-21")),
                fault(
                        "/persons/0/relations/0/kind",
                        "contradiction",
                        "`kind` is `PARENT_OF`, and the child would be older than the parent; correct `kind`, or the ages.",
                        root -> age(root, 0).put("age", 14)),
                fault(
                        "/confirmedHours/0/closes",
                        "contradiction",
                        "`closes` is not after `opens`; write the moment at which the hours that were confirmed end.",
                        root -> root.putArray("confirmedHours")
                                .add(hours("2020-03-10T08:00:00-05:00", "2020-03-10T08:00:00-05:00"))),
                fault(
                        "/confirmedHours/0/closes",
                        "contradiction",
                        "`closes` is more than 24 hours after `opens`; write one entry for each day that was confirmed.",
                        root -> root.putArray("confirmedHours")
                                .add(hours("2020-03-10T08:00:00-05:00", "2020-03-11T08:00:01-05:00"))));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void contradictions(Consumer<ObjectNode> change, String pointer, String code, String sentence) {
        RequestRefused refused = refused(example(change));

        assertThat(refused.faults()).containsExactly(new Fault(pointer, code(code), sentence));
        assertThat(refused.kind()).isEqualTo(Kind.CONTRADICTORY_FACTS);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                fault(
                        "/proposedPort",
                        "unknown-port",
                        "`proposedPort` is `Nuevo Lardeo`, which is no port of the rulebook; did you mean `nuevo-laredo`?",
                        root -> root.put("proposedPort", "Nuevo Lardeo")),
                fault(
                        "/proposedPort",
                        "unknown-port",
                        "`proposedPort` is `atlantis`, which is no port of the rulebook; write one of the ports at"
                                + " `/v1/ports`.",
                        root -> root.put("proposedPort", "atlantis")),
                fault(
                        "/confirmedHours/0/port",
                        "unknown-port",
                        "`port` is `nogalez`, which is no port of the rulebook; did you mean `nogales`?",
                        root -> root.putArray("confirmedHours")
                                .add(hours("2020-03-10T08:00:00-05:00", "2020-03-10T18:00:00-05:00")
                                        .put("port", "nogalez"))),
                fault(
                        "/custody/place",
                        "unknown-place",
                        "`place` is `larredo`, which is no place of the rulebook; did you mean `laredo`?",
                        root -> custody(root).put("place", "larredo")),
                fault(
                        "/custody/place",
                        "unknown-place",
                        "`place` is `chicago`, which is no place of the rulebook; write one of the list `place` at"
                                + " `/v1/vocabulary`, or `elsewhere`.",
                        root -> custody(root).put("place", "chicago")),
                fault(
                        "/persons/0/relations/0/to",
                        "unknown-person",
                        "`to` is `p3`, which is the `id` of nobody in this case; did you mean `p2`?",
                        root -> ((ObjectNode) person(root, 0).at("/relations/0")).put("to", "p3")),
                fault(
                        "/persons/0/relations/0/to",
                        "unknown-person",
                        "`to` is `mother`, which is the `id` of nobody in this case; add the person, or leave the relation"
                                + " out.",
                        root -> ((ObjectNode) person(root, 0).at("/relations/0")).put("to", "mother")));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void references(Consumer<ObjectNode> change, String pointer, String code, String sentence) {
        RequestRefused refused = refused(example(change));

        assertThat(refused.faults()).containsExactly(new Fault(pointer, code(code), sentence));
        assertThat(refused.kind()).isEqualTo(Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void another_date_of_law_is_refused() {
        RequestRefused refused = refused(example(root -> root.put("asOf", "2019-03-10")));

        assertThat(refused.kind()).isEqualTo(Kind.AS_OF_MISMATCH);
        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "/asOf",
                        Fault.Code.AS_OF_MISMATCH,
                        "`asOf` is `2019-03-10` and `readyAt` falls on `2020-03-10`; write `2020-03-10`, leave `asOf` out, or"
                                + " write `\"study\": true` to study the law of another day."));
    }

    @Test
    void a_property_that_stands_twice_is_refused() {
        RequestRefused refused = refused(example(root -> {}).replaceFirst("\"study|\\{", "{\"emergency\": \"NO\", "));

        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "/emergency", Fault.Code.DUPLICATE_PROPERTY, "`emergency` stands here twice; write it once."));
        assertThat(refused.kind()).isEqualTo(Kind.INVALID_REQUEST);
    }

    @Test
    void half_a_character_is_refused() {
        RequestRefused refused = refused(example(root -> {}).replace("A-17", "A-\\ud800"));

        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "/caseReference",
                        Fault.Code.WRONG_FORM,
                        "The text holds half of a character, a `\\ud800` to `\\udfff` alone; write whole characters."));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_the_gravest_gives_the_kind() {
        RequestRefused refused = refused(example(root -> {
            root.put("asOf", "2019-03-10").put("proposedPort", "atlantis");
            person(root, 0).put("age", 34).put("shoeSize", 40);
            person(root, 1).put("sex", "GIRL");
        }));

        assertThat(refused.kind()).isEqualTo(Kind.INVALID_REQUEST);
        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactly("/persons/0/shoeSize", "/persons/1/sex", "/asOf", "/proposedPort", "/persons/0/age");
    }

    @Test
    void a_contradiction_is_graver_than_an_unknown_name() {
        assertThat(refused(example(root -> {
                            root.put("proposedPort", "atlantis");
                            person(root, 0).put("age", 34);
                        }))
                        .kind())
                .isEqualTo(Kind.CONTRADICTORY_FACTS);
    }

    @Test
    void no_more_than_a_hundred_faults_are_listed() {
        RequestRefused refused = refused(example(root -> {
            ObjectNode persons = (ObjectNode) JSON.createObjectNode().set("persons", root.remove("persons"));
            for (int i = 0; i < 5000; i++) {
                root.put("unknown" + i, i);
            }
            ((ObjectNode) persons.at("/persons/0/relations/0")).put("kind", "PARENT");
            root.setAll(persons);
        }));

        assertThat(refused.faults()).hasSize(100);
    }

    @Test
    void whatever_is_posted_is_taken_or_refused_with_sentences() {
        String body = example(root -> {});
        for (int at = 0; at < body.length(); at++) {
            for (String insert : List.of("", "x", "\"", "{", "null", "\\u0000", ",", "9", "[]")) {
                String changed = body.substring(0, at) + insert + body.substring(at + 1);
                try {
                    read(changed);
                } catch (RequestRefused refused) {
                    assertThat(refused.faults())
                            .isNotEmpty()
                            .allSatisfy(fault -> assertThat(fault.detail())
                                    .matches("[A-Z`].*[.?]")
                                    .doesNotContain("java", "Exception", "tools.", "org."));
                } catch (IOException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
    }

    private static Arguments fault(String pointer, String code, String sentence, Consumer<ObjectNode> change) {
        return Arguments.of(change, pointer, code, sentence);
    }

    private static Fault.Code code(String word) {
        return Stream.of(Fault.Code.values())
                .filter(code -> code.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String example(Consumer<ObjectNode> change) {
        JsonNode example = JSON.readTree(INTAKE.example());
        change.accept((ObjectNode) example);
        return example.toString();
    }

    private static ObjectNode custody(ObjectNode root) {
        return (ObjectNode) root.get("custody");
    }

    private static ObjectNode person(ObjectNode root, int index) {
        return (ObjectNode) root.get("persons").get(index);
    }

    private static ObjectNode age(ObjectNode root, int index) {
        ObjectNode person = person(root, index);
        person.remove("birthDate");
        return person;
    }

    private static ObjectNode hours(String opens, String closes) {
        return JSON.createObjectNode()
                .put("port", "nuevo-laredo")
                .put("group", "general")
                .put("opens", opens)
                .put("closes", closes)
                .put("by", "INM Nuevo Laredo");
    }

    private static CaseRequest read(String body) throws IOException {
        return INTAKE.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestRefused refused(String body) {
        RequestRefused refused = catchThrowableOfType(RequestRefused.class, () -> read(body));
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused;
    }
}
