/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.example.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.finindicators.catalogue.UnknownIndicatorException;
import org.finindicators.tables.json.IndicatorsJson;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;

/**
 * Answers what is wrong with a request, all of it at once, as RFC 9457 says; before the framework answers with less.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends RequestBodyAdviceAdapter {
    /** The longest body; the server itself limits forms only. */
    private static final int MOST_BYTES = 1_000_000;

    @ExceptionHandler
    ProblemDetail wrong(InvalidInputException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
        problem.setTitle("Invalid input");
        problem.setProperty("violations", e.violations());
        return problem;
    }

    /** What the framework's own validator found. */
    @ExceptionHandler
    ProblemDetail wrong(MethodArgumentNotValidException e) {
        return wrong(new InvalidInputException(e.getFieldErrors().stream()
                .map(error -> new Violation(error.getField(), "", String.valueOf(error.getDefaultMessage())))
                .toList()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        Violation violation = e.getCause() instanceof JacksonException cause
                ? IndicatorsJson.violation(cause)
                : new Violation("", "", "a statement as JSON must be given");
        return wrong(new InvalidInputException(List.of(violation)));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownIndicatorException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "the body is longer than " + MOST_BYTES + " bytes");
        }
        return new Body(new ByteArrayInputStream(bytes), message.getHeaders());
    }

    private record Body(InputStream getBody, HttpHeaders getHeaders) implements HttpInputMessage {}
}
