package vn.sotay.channels.zalo.tokens;

import java.util.Map;

/// What a refusal of Zalo's sign-in host means. No table of these is published; the rows are what others saw.
enum OAuthError {
    /// The refresh token is invalid, used or withdrawn: only a person can help.
    CONSENT_GONE,
    /// The application is not active, not approved or wrongly set. The refresh token was not looked at.
    APP_WRONG;

    private static final Map<Integer, OAuthError> ROWS = Map.of(
            -14002, APP_WRONG,
            -14003, APP_WRONG,
            -14029, APP_WRONG,
            -14014, CONSENT_GONE,
            -118, CONSENT_GONE,
            -14012, CONSENT_GONE,
            -14024, CONSENT_GONE);

    /// What is not known is not tried again blindly.
    static OAuthError of(int code) {
        return ROWS.getOrDefault(code, CONSENT_GONE);
    }
}
