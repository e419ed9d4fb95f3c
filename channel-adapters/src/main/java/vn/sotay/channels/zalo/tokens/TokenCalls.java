package vn.sotay.channels.zalo.tokens;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import vn.sotay.channels.zalo.calls.ZaloAnswer;

/// Makes calls with the token in use. A call that is refused for its token is made once more with the token
/// that has taken its place.
public final class TokenCalls {
    private static final Set<Integer> OF_THE_API = Set.of(-216, -220, 216, 401, -401);
    private static final Set<Integer> OF_THE_BUSINESS_HOST = Set.of(-124, -216, -220);

    private final ZaloAccess access;
    private final Set<Integer> tokenRefused;

    private TokenCalls(ZaloAccess access, Set<Integer> tokenRefused) {
        this.access = access;
        this.tokenRefused = tokenRefused;
    }

    public static TokenCalls ofApi(ZaloAccess access) {
        return new TokenCalls(access, OF_THE_API);
    }

    public static TokenCalls ofBusinessHost(ZaloAccess access) {
        return new TokenCalls(access, OF_THE_BUSINESS_HOST);
    }

    /// @param call makes the call with the token it is given
    public ZaloAnswer call(Function<String, ZaloAnswer> call) {
        return switch (access.current()) {
            case Grant.None(Instant until, String why) -> new ZaloAnswer.NotAllowed(until, why);
            case Grant.Token(String token) -> {
                ZaloAnswer answer = call.apply(token);
                yield isForToken(answer) ? again(call, access.insteadOf(token)) : answer;
            }
        };
    }

    private ZaloAnswer again(Function<String, ZaloAnswer> call, Grant grant) {
        return switch (grant) {
            case Grant.None(Instant until, String why) -> new ZaloAnswer.NotAllowed(until, why);
            case Grant.Token(String token) -> {
                ZaloAnswer answer = call.apply(token);
                yield isForToken(answer) ? refused(access.refusedTwice()) : answer;
            }
        };
    }

    private static ZaloAnswer refused(Grant grant) {
        return switch (grant) {
            case Grant.None(Instant until, String why) -> new ZaloAnswer.NotAllowed(until, why);
            case Grant.Token token -> throw new IllegalStateException("a token that was refused twice");
        };
    }

    private boolean isForToken(ZaloAnswer answer) {
        return answer instanceof ZaloAnswer.Failed failed && tokenRefused.contains(failed.code());
    }
}
