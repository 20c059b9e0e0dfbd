package org.repatriation.service.web;

import java.io.IOException;
import java.util.List;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.intake.CaseIntake;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Hands the body of a case to intake, so that nothing else ever reads one. */
final class CaseBodyConverter implements HttpMessageConverter<CaseRequest> {
    private final CaseIntake intake;

    CaseBodyConverter(CaseIntake intake) {
        this.intake = intake;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return type == CaseRequest.class;
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
    public CaseRequest read(Class<? extends CaseRequest> type, HttpInputMessage message) throws IOException {
        return intake.read(message.getBody());
    }

    @Override
    public void write(CaseRequest request, MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("a case is only read");
    }
}
