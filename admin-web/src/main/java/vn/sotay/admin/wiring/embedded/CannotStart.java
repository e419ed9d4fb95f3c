package vn.sotay.admin.wiring.embedded;

import org.jspecify.annotations.Nullable;

/// The application cannot start on this machine or folder. The message is one Vietnamese sentence for the
/// operator: what is wrong and what to do; the cause is for the log.
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
