package org.repatriation.service.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.service.api.model.Cell;
import org.repatriation.service.api.model.Feature;
import org.repatriation.service.api.model.ReviewRates;
import org.repatriation.service.api.model.Statistics;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Writes statistics as a table, RFC 4180, for those who ask for {@code text/csv}. */
final class StatisticsTable implements HttpMessageConverter<Statistics> {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return type == Statistics.class
                && (mediaType == null || CSV.isCompatibleWith(mediaType))
                && mediaType != null
                && mediaType.getSubtype().equals(CSV.getSubtype());
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV);
    }

    @Override
    public Statistics read(Class<? extends Statistics> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("statistics are only written");
    }

    @Override
    public void write(Statistics statistics, MediaType mediaType, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(CSV);
        message.getBody().write(table(statistics).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(Statistics statistics) {
        Stream<List<Object>> lines = statistics.reviews() == null
                ? Stream.concat(
                        Stream.of(head(statistics.by(), "persons", "suppressed")),
                        statistics.cells().stream().map(cell -> line(statistics.by(), cell)))
                : Stream.concat(
                        Stream.of(List.of(
                                "clause", "reviews", "overrideRate", "referRate", "rubberStampRate", "suppressed")),
                        statistics.reviews().stream().map(StatisticsTable::line));
        return lines.map(line -> line.stream().map(StatisticsTable::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static List<Object> head(List<Feature> by, Object... last) {
        return Stream.concat(by.stream().map(Feature::toString), Stream.of(last))
                .toList();
    }

    private static List<Object> line(List<Feature> by, Cell cell) {
        return Stream.concat(
                        by.stream().map(feature -> word(feature, cell)),
                        Stream.of(cell.persons() == null ? "" : cell.persons(), cell.suppressed()))
                .toList();
    }

    private static Object word(Feature feature, Cell cell) {
        return switch (feature) {
            case OUTCOME -> cell.outcome();
            case INSTRUMENT -> cell.instrument();
            case NATIONALITY -> cell.nationality();
            case SEX -> cell.sex();
            case AGE_BAND -> cell.ageBand();
            case PORT -> cell.port();
            case PROGRAMME -> cell.programme();
            case MONTH -> cell.month();
            case MINORS -> cell.minors();
            case CLAUSE -> "";
        };
    }

    private static List<Object> line(ReviewRates rates) {
        return rates.suppressed()
                ? List.of(rates.clause(), "", "", "", "", true)
                : List.of(
                        rates.clause(),
                        rates.reviews(),
                        rates.overrideRate(),
                        rates.referRate(),
                        rates.rubberStampRate(),
                        false);
    }

    private static String field(Object value) {
        String text = String.valueOf(value);
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
