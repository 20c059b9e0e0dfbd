package org.repatriation.service.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.ErasureRequest;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.intake.Bodies;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Hands the bodies of requests to intake, so that nothing else ever reads one. */
final class BodyConverter implements HttpMessageConverter<Record> {
    private static final Set<Class<?>> READ = Set.of(CaseRequest.class, ReviewRequest.class, ErasureRequest.class);

    private final CaseIntake cases;
    private final Bodies others = new Bodies();

    BodyConverter(CaseIntake cases) {
        this.cases = cases;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return READ.contains(type);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public Record read(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        return type == CaseRequest.class ? cases.read(message.getBody()) : others.read(message.getBody(), type);
    }

    @Override
    public void write(Record body, MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("a body is only read");
    }
}
