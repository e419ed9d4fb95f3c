package vn.sotay.channels.zalo.tokens;

import java.time.Instant;

/// Leave to make a call.
sealed interface Grant {
    record Token(String value) implements Grant {
        /// Tokens stay out of logs.
        @Override
        public String toString() {
            return "token";
        }
    }

    record None(Instant until, String why) implements Grant {}
}
