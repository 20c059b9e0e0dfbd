package org.repatriation.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.intake.Words;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that the contract does not have: a misspelt one would otherwise be ignored in silence. */
final class ParameterCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackage().equals(getClass().getPackage())) {
            check(request, known(method));
        }
        return true;
    }

    private static List<String> known(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::value)
                .toList();
    }

    private static void check(HttpServletRequest request, List<String> known) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(new Fault(
                        "?" + name,
                        Code.UNKNOWN_PARAMETER,
                        Words.quoted(name) + " is no parameter here; "
                                + Words.didYouMean(name, known, "leave it out.")));
            } else if (values.length > 1) {
                faults.add(new Fault(
                        "?" + name,
                        Code.TOO_MANY,
                        "`" + name + "` is given " + values.length + " times; write it once."));
            }
        });
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
    }
}
