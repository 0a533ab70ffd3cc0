package org.heraldui.demo.api;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered, with the status and the sentence that say why. */
final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private ApiException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static ApiException notFound(String sentence) {
        return new ApiException(HttpStatus.NOT_FOUND, sentence);
    }

    static ApiException badRequest(String sentence) {
        return new ApiException(HttpStatus.BAD_REQUEST, sentence);
    }

    HttpStatus status() {
        return status;
    }
}
