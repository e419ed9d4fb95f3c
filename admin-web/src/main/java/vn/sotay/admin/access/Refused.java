package vn.sotay.admin.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The call ends here; the error page says why in one sentence.
public final class Refused extends ResponseStatusException {
    public Refused(HttpStatus status) {
        super(status);
    }
}
