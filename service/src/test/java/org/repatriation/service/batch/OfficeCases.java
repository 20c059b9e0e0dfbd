package org.repatriation.service.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Cases of the shape that offices see: one to three persons on both borders, a tenth of whom fear to return. */
public final class OfficeCases {
    private static final List<String> NORTH =
            List.of("san-diego", "yuma", "tucson", "nogales", "el-paso", "del-rio", "laredo", "mcallen", "brownsville");
    private static final List<String> SOUTH = List.of("GTM", "SLV", "HND", "NIC");
    private static final List<String> YEARS = List.of("2014", "2018", "2020", "2023");

    private final Random chance = new Random(20260101);

    private OfficeCases() {}

    /** Writes so many cases to a file, one a line. */
    public static void main(String[] fileAndCount) throws IOException {
        write(Path.of(fileAndCount[0]), Integer.parseInt(fileAndCount[1]));
    }

    /** Writes so many cases to a file, one a line; always the same ones. */
    public static void write(Path file, int count) throws IOException {
        OfficeCases lines = new OfficeCases();
        try (BufferedWriter cases = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                cases.write(lines.line(i));
                cases.newLine();
            }
        }
    }

    private String line(int number) {
        boolean north = chance.nextBoolean();
        String day = any(YEARS) + "-0" + (1 + chance.nextInt(9)) + "-1" + chance.nextInt(10) + "T";
        int hour = chance.nextInt(10);
        String since = day + "0" + hour + ":00:00-06:00";
        String nationality = north ? "MEX" : any(SOUTH);
        StringBuilder persons = new StringBuilder(
                person(1, nationality, 18 + chance.nextInt(50), chance.nextInt(4) == 0 ? "FEMALE" : "MALE"));
        for (int child = 2; child <= 1 + chance.nextInt(3); child++) {
            persons.append(',').append(person(child, nationality, chance.nextInt(18), "FEMALE"));
        }
        return "{\"caseReference\":\"B-" + number + "\",\"readyAt\":\"" + day + "1" + hour
                + ":00:00-06:00\",\"custody\":{"
                + "\"country\":\"" + (north ? "USA" : "MEX") + "\",\"authority\":\"" + (north ? "USBP" : "INM")
                + "\",\"place\":\"" + (north ? any(NORTH) : "tapachula") + "\",\"since\":\"" + since
                + "\",\"encounter\":{\"at\":\"" + since + "\",\"setting\":\"LAND_BORDER\"}},\"persons\":[" + persons
                + "]}";
    }

    private String person(int number, String nationality, int age, String sex) {
        return "{\"id\":\"p" + number + "\",\"nationality\":\"" + nationality
                + "\",\"nationalityEvidence\":\"DOCUMENT\",\"age\":" + age + ",\"sex\":\"" + sex + "\","
                + (number == 1
                        ? ""
                        : "\"relations\":[{\"to\":\"p1\",\"kind\":\"CHILD_OF\",\"evidence\":\"DOCUMENT\"}],")
                + "\"protection\":{\"fearOfReturn\":\"" + (number == 1 && chance.nextInt(10) == 0 ? "YES" : "NO")
                + "\",\"asylum\":\"NONE\",\"trafficking\":\"NO\",\"dangerOnReturn\":\"NO\",\"withholdingGranted\":\"NO\","
                + "\"crimeVictimOrWitness\":\"NO\",\"negativeFearReview\":\"NONE\"},\"health\":{\"unfitToTravel\":\"NO\"},"
                + "\"legal\":{\"courtOrderNotToLeave\":\"NO\",\"removalStayed\":\"NO\"},\"stay\":{\"permit\":\"NONE\","
                + "\"familyTieToNationalOrResident\":\"NO\"},\"belongings\":{\"reunited\":\"YES\"}"
                + (age < 18 ? "}" : ",\"consent\":{\"requested\":\"WRITTEN\"}}");
    }

    private String any(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
