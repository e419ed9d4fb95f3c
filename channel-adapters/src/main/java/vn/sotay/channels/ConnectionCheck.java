package vn.sotay.channels;

import java.util.List;
import vn.sotay.conversation.ChannelName;

/// Tries a connection step by step, for the channel's page. Sends nothing to any member.
public interface ConnectionCheck {
    ChannelName channel();

    /// In the order in which a person would put things right; what cannot be tried yet is left out.
    List<Finding> check();

    /// One step.
    ///
    /// @param step   names the step in the page's messages, as `zalo.token`
    /// @param detail what the platform said, or a figure; never a token; may be empty
    record Finding(String step, Verdict verdict, String detail) {}

    /// How a step went.
    enum Verdict {
        GOOD,
        DOUBTFUL,
        WRONG
    }
}
