package vn.sotay.channels.zalo.tokens;

import vn.sotay.channels.zalo.ZaloTokens;

/// What became of an exchange or a refresh.
sealed interface OAuthAnswer {
    record Granted(ZaloTokens.Pair pair) implements OAuthAnswer {}

    record Refused(int code, String said) implements OAuthAnswer {}

    /// Nothing was handed over: the code or token is as good as before.
    record Unreached(String why) implements OAuthAnswer {}

    /// The code or token may be spent.
    record Unanswered(String why) implements OAuthAnswer {}
}
