package org.heraldui.demo.api;

import java.nio.charset.StandardCharsets;
import org.heraldui.icons.IconException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what cannot be answered with a status and one sentence of plain text. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
final class ApiErrors {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    @ExceptionHandler
    ResponseEntity<String> refused(ApiException e) {
        return answer(e.status(), String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(IconException e) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .header("X-Content-Type-Options", "nosniff")
                .body(sentence + "\n");
    }
}
