package org.repatriation.features.steps;

import static org.repatriation.features.steps.Words.CODE;
import static org.repatriation.features.steps.Words.DAY;
import static org.repatriation.features.steps.Words.TIES;
import static org.repatriation.features.steps.Words.TIME;
import static org.repatriation.features.steps.Words.WHO;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells who the persons are, who holds them and where, what is known of them, and when they are ready. */
public final class Telling {

    private static Scene scene() {
        return Scene.current();
    }

    @Given("^" + WHO + " (?:is|are) (?:an? )?(girl|boy|woman|man|child|person|girls|boys|women|men|children|persons)"
            + "(?: of (\\d+)| born on " + DAY + "|,? whose age is not known)?"
            + "(?: from (\\p{Lu}[^,]*?|the United States)|(?:,| and)? whose nationality is not known)?"
            + "(,? of whom nothing has been asked)?$")
    @Given("^(?:que )?" + WHO
            + " (?:es|son) (?:una? )?(niña|niño|mujer|hombre|persona|niñas|niños|mujeres|hombres|personas)"
            + "(?: de (\\d+) años?| nacid[ao]s? el " + DAY + "| de edad desconocida)?"
            + "(?:,? de (\\p{Lu}[^,]*?|los Estados Unidos)|(?:,| y)? de nacionalidad desconocida)?"
            + "(,? a quien no se ha preguntado nada)?$")
    public void introduced(String who, String what, String age, String born, String country, String nothingAsked) {
        for (String name : who.split(", | and | y | e ")) {
            scene().person(name);
            Words.sex(what).ifPresent(sex -> scene().say(name, "sex", sex));
            if (age != null) {
                scene().say(name, "age", Integer.valueOf(age));
            }
            if (born != null) {
                scene().say(name, "birthDate", born);
            }
            if (country != null) {
                scene().say(name, "nationality", Words.country(country));
            }
            if (nothingAsked != null) {
                scene().nothingAsked(name);
            }
        }
    }

    @Given("^" + WHO + " (?:is|are) (?:the |an? )?" + TIES + "(?: of)? " + WHO
            + "(?:, (shown by a document|shown by the consulate|by statement only|nobody knows how))?$")
    @Given("^(?:que )?" + WHO + " (?:es|son) (?:el |la |los |las |una? )?" + TIES + "(?: de)? " + WHO
            + "(?:, (según un documento|según el consulado|solo según su dicho|no se sabe según qué))?$")
    public void related(String who, String tie, String whom, String shown) {
        for (String name : scene().names(who)) {
            for (String other : scene().names(whom)) {
                Map<String, Object> relation = new LinkedHashMap<>();
                relation.put("to", scene().id(other));
                relation.put("kind", Words.tie(tie));
                relation.put("evidence", Words.shown(shown));
                scene().add(name, "relations", relation);
            }
        }
    }

    @Given("^(Mexico|[Tt]he United States) holds? (?:.+?) at (.+?)(?: since " + DAY + "(?: at)? " + TIME + ")?$")
    @Given("^(?:que )?(México|[Ll]os Estados Unidos) (?:l[ao]s? )?tienen?(?: a .+?)? en (.+?)(?: desde el " + DAY
            + " a las " + TIME + ")?$")
    @Given("^(?:que )?(?:.+ )?están? bajo custodia de (México|los Estados Unidos) en (.+?)(?: desde el " + DAY
            + " a las " + TIME + ")?$")
    public void held(String country, String place, String day, String time) {
        scene().say("custody/country", country.endsWith("xico") ? "MEX" : "USA");
        if (place.equals("another place") || place.equals("otro lugar")) {
            scene().say("custody/place", "elsewhere");
        } else if (!place.equals("a place that is not known") && !place.equals("un lugar desconocido")) {
            scene().say("custody/place", Rules.place(place));
        }
        if (day != null) {
            scene().moment("custody/since", Words.moment(day, time));
        }
    }

    @Given("^" + "(?:they|he|she|" + WHO
            + ") (?:was|were) met (in the river|at the river|at the land border|at a port of entry"
            + "|in the desert|in the interior|somewhere that is not known)(?: on " + DAY + " at " + TIME + ")?$")
    @Given("^(?:que )?(?:l[ao]s? encontraron|encontraron a " + WHO
            + ") (en el río|junto al río|en la frontera terrestre|en un puerto de entrada"
            + "|en el desierto|en el interior|en un lugar desconocido)(?: el " + DAY + " a las " + TIME + ")?$")
    public void met(String who, String setting, String day, String time) {
        scene().say("custody/encounter/setting", Words.setting(setting));
        if (day != null) {
            scene().moment("custody/encounter/at", Words.moment(day, time));
        }
    }

    @Given("^" + WHO + "'s? \"([^\"]+)\" (?:is|are) \"([^\"]+)\"$")
    @Given("^(?:que )?sobre " + WHO + ", \"([^\"]+)\" es \"([^\"]+)\"$")
    public void said(String who, String phrase, String value) {
        String field = Phrases.ofPerson(phrase);
        for (String name : scene().names(who)) {
            if (field.equals("childScreening/completedAt")) {
                scene().moment(name, field, moment(value));
            } else {
                scene().say(name, field, field.equals("age") ? (Object) Integer.valueOf(value) : value);
            }
        }
    }

    @Given("^the case's \"([^\"]+)\" is \"([^\"]+)\"$")
    @Given("^(?:que )?sobre el caso, \"([^\"]+)\" es \"([^\"]+)\"$")
    public void saidOfTheCase(String phrase, String value) {
        String field = Phrases.ofCase(phrase);
        switch (field) {
            case "custody/since", "custody/encounter/at" -> scene().moment(field, moment(value));
            case "custody/place" -> scene().say(field, Rules.place(value));
            case "proposedPort" -> scene().say(field, Rules.port(value));
            default -> scene().say(field, value);
        }
    }

    private static LocalDateTime moment(String value) {
        String[] parts = value.split("(?: at| a las)?[ T]");
        return Words.moment(parts[0], parts[1]);
    }

    @Given("^" + WHO + " (?:has|have) not been asked about \"([^\"]+)\"$")
    @Given("^(?:que )?a " + WHO + " no se les? ha preguntado por \"([^\"]+)\"$")
    public void notAsked(String who, String phrase) {
        scene().names(who).forEach(name -> scene().notAsked(name, Phrases.ofPerson(phrase)));
    }

    @Given("^" + WHO + " (?:has|have) done the step " + CODE + "$")
    @Given("^(?:que )?" + WHO + " han? cumplido el paso " + CODE + "$")
    public void done(String who, String step) {
        scene().names(who).forEach(name -> scene().add(name, "stepsDone", step));
    }

    @Given("^the hours at (.+?) for (general|children alone|special needs) are confirmed from " + DAY + "(?: at)? "
            + TIME + " to (?:" + DAY + "(?: at)? )?" + TIME + "$")
    @Given(
            "^(?:que )?el horario de (.+?) para (casos generales|niñez no acompañada|necesidades especiales) está confirmado desde el "
                    + DAY + " a las " + TIME + " hasta (?:el " + DAY + " a )?las " + TIME + "$")
    public void confirmed(String port, String group, String day, String opens, String lastDay, String closes) {
        ZoneId zone = Rules.receivingZone(port);
        Map<String, Object> hours = new LinkedHashMap<>();
        hours.put("port", Rules.port(port));
        hours.put("group", Words.group(group));
        hours.put("opens", instant(Words.moment(day, opens), zone));
        hours.put("closes", instant(Words.moment(lastDay == null ? day : lastDay, closes), zone));
        hours.put("by", "the port");
        scene().confirm(hours);
    }

    private static String instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toOffsetDateTime().toString();
    }

    @Given("^the law of " + DAY + " is studied$")
    @Given("^(?:que )?se estudia el derecho vigente el " + DAY + "$")
    public void studied(String day) {
        scene().say("asOf", day);
        scene().say("study", true);
    }

    @When("^(?:they|he|she|" + WHO + ") (?:is|are) ready(?: for handover)?(?: at " + Words.PORT + ")? on " + DAY
            + " at " + TIME + "$")
    @When("^(?:" + WHO + " )?están? list[ao]s?(?: para la entrega)?(?: en " + Words.PORT + ")? el " + DAY + " a las "
            + TIME + "$")
    public void ready(String who, String port, String day, String time) {
        if (port != null) {
            scene().say("proposedPort", Rules.port(port));
        }
        scene().decide(Words.moment(day, time));
    }
}
