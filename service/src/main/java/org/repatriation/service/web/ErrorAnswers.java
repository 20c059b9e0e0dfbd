package org.repatriation.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.repatriation.service.api.model.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before it reached anything that could answer. */
@RestController
final class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String asked =
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "/error";
        ProblemType type = ProblemType.of(status);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(type.problem(sentence(type), asked, List.of()));
    }

    private static String sentence(ProblemType type) {
        return switch (type) {
            case NOT_FOUND ->
                "There is nothing at this address; the addresses are listed at `/` and in `/openapi.yaml`.";
            case METHOD_NOT_ALLOWED ->
                "This method is not answered at this address; `/openapi.yaml` says which methods are.";
            default -> "The request cannot be answered as it was sent; `/openapi.yaml` says how it is written.";
        };
    }
}
