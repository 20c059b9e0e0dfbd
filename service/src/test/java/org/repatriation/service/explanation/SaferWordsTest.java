package org.repatriation.service.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonExplanation;
import org.repatriation.service.api.model.Section;

/** What no page may say, whatever the case: over the sixty golden cases and several hundred made of numbers. */
class SaferWordsTest {
    private static final int GENERATED = 400;

    /** The name of a clause, or words joined as only codes are. */
    private static final Pattern CODE = Pattern.compile(
            "[a-z0-9]+(-[a-z0-9]+)+/[a-z0-9-]+|\\b[a-z]+_[a-z_]+\\b|\\b[A-Z]+_[A-Z_]+\\b|\\bports/|\\b[a-z]+\\.[a-z]+[A-Z]");

    /** Said about the person instead of to them. */
    private static final Pattern THIRD_PERSON =
            Pattern.compile("[Tt]he person (is|has|was|had|may|must|would|does|fears|holds)\\b");

    private static final List<String> MAY_RETURN =
            List.of("The rules that were looked at allow", "You cannot be returned yet");
    private static final String MUST_NOT = "You must not be returned";

    private static List<Told> all;

    private static List<Told> all() {
        if (all == null) {
            all = Stream.concat(Told.golden().stream(), generated())
                    .map(Told::of)
                    .toList();
        }
        return all;
    }

    /** Cases in two years, on both borders, whose answers about protection are drawn at random. */
    private static Stream<String> generated() {
        Random random = new Random(20);
        return Stream.generate(() -> generated(random)).limit(GENERATED);
    }

    private static String generated(Random random) {
        boolean north = random.nextBoolean();
        List<String> persons = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String age = i == 0 && count > 1 ? "45" : of(random, "4", "13", "16", "24");
            persons.add(person(random, i, age, north));
        }
        return "{ \"readyAt\": \"" + (random.nextBoolean() ? "2019-05-14T09:00:00-05:00" : "2023-05-10T09:00:00-05:00")
                + "\", \"custody\": { \"country\": \"" + (north ? "USA" : "MEX") + "\", \"authority\": \""
                + (north ? "USBP" : "INM") + "\", \"place\": \"" + (north ? "laredo" : "tapachula")
                + "\", \"since\": \"2019-05-13T22:10:00-05:00\" }, \"persons\": [ " + String.join(", ", persons)
                + " ] }";
    }

    private static String person(Random random, int index, String age, boolean north) {
        String relation = index > 0 && random.nextInt(3) > 0
                ? "\"relations\": [ { \"to\": \"p0\", \"kind\": \"CHILD_OF\", \"evidence\": \"DOCUMENT\" } ], "
                : "";
        return "{ \"id\": \"p" + index + "\", \"nationality\": \""
                + (north ? "MEX" : of(random, "GTM", "SLV", "HND", "NIC"))
                + "\", \"nationalityEvidence\": \"DOCUMENT\", \"age\": " + age
                + ", \"sex\": \""
                + of(random, "FEMALE", "MALE") + "\", " + relation + "\"consent\": { \"requested\": \""
                + of(random, "WRITTEN", "WRITTEN", "REFUSED") + "\" }, \"childProtection\": { \"rightsPlan\": \""
                + of(random, "ALLOWS_RETURN", "NONE", "UNKNOWN", "REQUIRES_STAY")
                + "\" }, \"consulate\": { \"contactObjected\": \""
                + of(random, "NO", "NO", "UNKNOWN", "YES") + "\" }, \"protection\": { \"fearOfReturn\": \""
                + no(random, "YES")
                + "\", \"asylum\": \"" + of(random, "NONE", "NONE", "NONE", "WISH_EXPRESSED", "PENDING", "GRANTED")
                + "\", \"trafficking\": \"" + no(random, "SUSPECTED") + "\", \"dangerOnReturn\": \"" + no(random, "YES")
                + "\", \"withholdingGranted\": \"" + no(random, "YES")
                + "\" }, \"health\": { \"unfitToTravel\": \"NO\" }, \"legal\": {"
                + " \"courtOrderNotToLeave\": \"NO\", \"removalStayed\": \"NO\", \"appealPending\": \""
                + no(random, "YES") + "\" } }";
    }

    private static String no(Random random, String other) {
        return of(random, "NO", "NO", "NO", "NO", "NO", "NO", "UNKNOWN", other);
    }

    private static String of(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String page(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.sentences().stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nobody_is_told_both_that_they_may_and_that_they_must_not_be_returned() {
        for (Told told : all()) {
            for (PersonExplanation person : told.explanation().persons()) {
                String now = page(person.told().en().subList(0, 1));
                boolean may = MAY_RETURN.stream().anyMatch(now::contains);

                assertThat(now.contains(MUST_NOT) ^ may)
                        .as(told.request() + "\n" + now)
                        .isTrue();
                assertThat(may)
                        .as(told.request() + "\n" + now)
                        .isEqualTo(List.of("RETURNABLE", "PENDING")
                                .contains(told.decision().outcome().toString()));
            }
        }
    }

    @Test
    void nobody_who_may_need_protection_nor_who_travels_with_them_is_told_to_show_the_page_to_the_consulate() {
        int withheld = 0;
        for (Told told : all()) {
            String said = told.request().toString();
            boolean open = said.matches(
                    "(?s).*(fearOfReturn=(YES|UNKNOWN|null)|dangerOnReturn=(YES|UNKNOWN|null)|asylum=(?!NONE)"
                            + "|trafficking=(?!NO,)|withholdingGranted=(YES|UNKNOWN)|credibleFear=YES|traffickingRiskOnReturn=YES"
                            + "|contactObjected=YES).*");
            boolean forbidden = told.decision().persons().stream()
                    .anyMatch(person -> Travellers.forbids(person, "consular-contact"));
            Travellers travellers = new Travellers(told.request(), told.decision());
            for (PersonExplanation person : told.explanation().persons()) {
                if (open || forbidden || travellers.isChildAlone(person.id())) {
                    withheld++;
                    assertThat(page(person.told().en()))
                            .as(said)
                            .doesNotContain("show it to a lawyer, to your consulate");
                    assertThat(page(person.told().es())).as(said).doesNotContain("a su consulado o a quien le ayude");
                }
                if (open || forbidden) {
                    assertThat(page(person.told().en())).as(said).doesNotContain("speak with them, if you want to");
                }
            }
        }
        assertThat(withheld).isGreaterThan(100);
    }

    @Test
    void nobody_hears_of_a_notice_to_the_consulate_or_the_family_without_being_asked_first() {
        for (Told told : all()) {
            for (PersonExplanation person : told.explanation().persons()) {
                assertThat(page(person.told().en()).lines())
                        .filteredOn(line -> line.contains("consulate") && line.contains("will be told"))
                        .allMatch(line -> line.contains("say so now, before it is done"));
                assertThat(page(person.told().en()).lines())
                        .filteredOn(line -> line.startsWith("Your family will be told"))
                        .allMatch(line -> line.contains("only the person you choose"));
            }
            assertThat(page(told.explanation().officer().en()).lines())
                    .filteredOn(line -> line.contains("tell the consulate"))
                    .allMatch(line -> line.startsWith("First ask the person in private"));
        }
    }

    @Test
    void an_officer_who_must_not_contact_the_consulate_is_not_told_to_ask_about_it() {
        int forbidden = 0;
        for (Told told : all()) {
            String text = page(told.explanation().officer().en());
            if (text.contains("Do not contact the consulate about this person.")) {
                forbidden++;
                assertThat(text)
                        .doesNotContain("Does the person want their consulate to be told?")
                        .doesNotContain("Is it on record that the receiving state refuses");
            }
        }
        assertThat(forbidden).isPositive();
    }

    @Test
    void everybody_is_told_that_they_may_speak_and_how_a_mistake_or_the_decision_is_contested() {
        for (Told told : all()) {
            for (PersonExplanation person : told.explanation().persons()) {
                assertThat(page(person.told().en()))
                        .contains(
                                "If you are afraid to go back",
                                "If something on this page is not true",
                                "you may ask for a review");
                assertThat(page(person.told().en()).contains("Beside each reason is the law"))
                        .isEqualTo(page(person.told().en()).lines().anyMatch(SaferWordsTest::isReason));
            }
        }
    }

    /** A reason ends with its laws in brackets. */
    private static boolean isReason(String line) {
        return line.endsWith(")") && line.contains(". (");
    }

    @Test
    void whoever_fears_or_is_in_danger_hears_how_protection_is_asked_for() {
        for (Told told : all()) {
            Travellers travellers = new Travellers(told.request(), told.decision());
            for (PersonExplanation person : told.explanation().persons()) {
                if (travellers.needsProtection(person.id())) {
                    assertThat(page(person.told().en()))
                            .as(told.request().toString())
                            .containsAnyOf(
                                    "You may ask for protection (asylum)",
                                    "COMAR",
                                    "An asylum officer must talk with you");
                }
            }
        }
    }

    @Test
    void a_page_for_a_person_has_no_code_in_it() {
        for (Told told : all()) {
            for (PersonExplanation person : told.explanation().persons()) {
                String number = told.decision().id();
                assertThat(page(person.told().en()).replace(number, "")).doesNotContainPattern(CODE);
                assertThat(page(person.told().es()).replace(number, "")).doesNotContainPattern(CODE);
                assertThat(page(person.told().en()))
                        .doesNotContainPattern(THIRD_PERSON)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void nobody_is_sent_to_an_office_that_had_not_opened() {
        Map<String, String> opened = Map.of("reception-omoa", "2019-04", "shelter-quetzaltenango", "2023-12");
        for (Told told : all()) {
            for (PersonDecision person : told.decision().persons()) {
                person.contacts().forEach(contact -> {
                    assertThat(contact.office()).isNotEqualTo("cedh-siglo-xxi");
                    assertThat(told.decision().asOf().toString())
                            .isGreaterThan(opened.getOrDefault(contact.office(), ""));
                });
            }
        }
    }

    @Test
    void the_port_is_named_and_not_the_town_across_the_border() {
        for (Told told : all()) {
            if (told.decision().handover() != null
                    && told.decision().handover().port().equals("nogales")) {
                assertThat(page(told.explanation().officer().en())).contains("At Nogales, Sonora, by land");
                assertThat(page(told.explanation().persons().get(0).told().es()))
                        .contains("Se le llevaría a Nogales, Sonora.");
            }
        }
    }

    @Test
    void every_clause_that_settles_a_return_has_words_for_the_person() {
        List<String> settling = List.of("COVERS", "BARS", "DIVERTS", "REFERS");
        List<String> without = Told.RULEBOOK.rules().stream()
                .filter(rule -> settling.contains(rule.effect().name()))
                .map(rule -> rule.clause())
                .distinct()
                .filter(clause -> Told.RULEBOOK.sentences().law(clause).isEmpty()
                        || Told.RULEBOOK.sentences().reason(clause, List.of()).isEmpty())
                .toList();

        assertThat(without).isEmpty();
    }
}
