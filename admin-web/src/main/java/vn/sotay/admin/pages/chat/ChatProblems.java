package vn.sotay.admin.pages.chat;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Every refused call of the web chat as a status and a sentence.
@RestControllerAdvice(basePackageClasses = ChatProblems.class)
class ChatProblems {
    private static final String SECONDS = "3";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> told(ChatProblem problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS) answer.header(HttpHeaders.RETRY_AFTER, SECONDS);
        return answer.body(ProblemDetail.forStatusAndDetail(problem.status(), String.valueOf(problem.getMessage())));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail malformed() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ChatWording.MALFORMED);
    }

    @ExceptionHandler
    ProblemDetail notJson(HttpMediaTypeNotSupportedException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ChatWording.MALFORMED);
    }
}
