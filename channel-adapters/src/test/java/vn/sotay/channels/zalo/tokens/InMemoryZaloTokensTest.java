package vn.sotay.channels.zalo.tokens;

import vn.sotay.channels.zalo.ZaloTokens;

class InMemoryZaloTokensTest extends ZaloTokensContract {
    private final ZaloTokens tokens = new InMemoryZaloTokens();

    @Override
    protected ZaloTokens here() {
        return tokens;
    }

    @Override
    protected ZaloTokens there() {
        return tokens;
    }
}
