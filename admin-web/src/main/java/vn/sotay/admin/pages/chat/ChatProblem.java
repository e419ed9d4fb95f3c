package vn.sotay.admin.pages.chat;

import org.springframework.http.HttpStatus;

/// A call that is not served; the message is the sentence for the person.
final class ChatProblem extends RuntimeException {
    private final HttpStatus status;

    ChatProblem(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
