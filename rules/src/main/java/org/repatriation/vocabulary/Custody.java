package org.repatriation.vocabulary;

/**
 * Who holds the persons of a case, where, and since when.
 *
 * @param country {@code MEX} or {@code USA}
 * @param place a place id of the directory, {@code elsewhere}, or {@code UNKNOWN}
 * @param region the region of the local arrangements that the place lies in, {@code none}, or {@code UNKNOWN}
 * @param over36Hours whether custody has lasted more than 36 hours when the persons are ready
 * @param over72Hours whether custody has lasted more than 72 hours when the persons are ready
 */
public record Custody(
        String country,
        Authority authority,
        String place,
        @From("place") String region,
        @From("encounter/setting") Setting setting,
        Answer stationFull,
        @From("since") Answer over36Hours,
        @From("since") Answer over72Hours)
        implements Fact {
    @Override
    public String pointer() {
        return "/custody";
    }
}
