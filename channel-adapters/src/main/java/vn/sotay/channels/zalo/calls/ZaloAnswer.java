package vn.sotay.channels.zalo.calls;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// What became of one call. Zalo answers failures with status 200 as well: only its own code tells.
public sealed interface ZaloAnswer {
    /// Zalo did it.
    record Fine(JsonNode body) implements ZaloAnswer {
        public JsonNode data() {
            return body.path("data");
        }
    }

    /// Zalo did not do it.
    ///
    /// @param said its words, without anything that may be an id or a number of a person
    record Failed(int code, String said) implements ZaloAnswer {}

    /// Nothing was handed over.
    record Unreached(String why) implements ZaloAnswer {}

    /// It was handed over, and whether Zalo did it is not known.
    record Lost(String why) implements ZaloAnswer {}

    /// Nothing was done, and nothing will be before then: there is no token to ask with, or a gateway told
    /// us to wait.
    record NotAllowed(Instant until, String why) implements ZaloAnswer {}
}
