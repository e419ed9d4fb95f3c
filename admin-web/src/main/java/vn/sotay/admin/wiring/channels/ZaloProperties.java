package vn.sotay.admin.wiring.channels;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The official account on Zalo: `sotay.zalo.*`. Without an app id the channel is off.
///
/// @param oaId             the official account's number; printed cards lead there
/// @param appId            the app's number in Zalo's console
/// @param appSecret        the app's secret key
/// @param oaSecretKey      the secret key of the account's webhook, by which calls are known to be Zalo's
/// @param refreshToken     from the console's explorer, used at the first start and never again
/// @param callbackUrl      where Zalo leads back to after consent, byte for byte as saved in the console; by
///                         default `‹sotay.public-url›/admin/channels/zalo/return`
/// @param siteVerification the code by which Zalo verifies the domain
/// @param apiUrl           where messages go
/// @param oauthUrl         where consent is given and tokens are renewed
/// @param businessUrl      where messages to phone numbers go
/// @param callsPerMinute   how many calls Zalo takes from the app
public record ZaloProperties(
        Optional<String> oaId,
        Optional<String> appId,
        Optional<String> appSecret,
        Optional<String> oaSecretKey,
        Optional<String> refreshToken,
        Optional<String> callbackUrl,
        Optional<String> siteVerification,
        @DefaultValue("https://openapi.zalo.me") String apiUrl,
        @DefaultValue("https://oauth.zaloapp.com") String oauthUrl,
        @DefaultValue("https://business.openapi.zalo.me") String businessUrl,
        @DefaultValue("4000") int callsPerMinute,
        @DefaultValue Choices choices) {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /// What Zalo does in one way or another; the first use shows which. The defaults are the safe ones.
    ///
    /// @param signatures         variants of the signature that count besides the documented one
    /// @param pkce               whether consent is asked for with a challenge
    /// @param fixedVerifier      the verifier whose challenge is saved in the console, where one is
    /// @param buttonTemplateType what buttons are called in a message; nothing by default
    /// @param tapsShown          whether a pressed button shows what it stands for, as if it had been written
    /// @param captionsBesideFiles whether words may go beside a file
    /// @param appSecretProof     whether each call proves that it knows the app's secret
    /// @param trustSubmittedPhone whether a phone number that a person shares is vouched for by Zalo
    /// @param chargedMessages    whether messages that cost money are sent outside the window
    /// @param seenReactions      whether a heart says that a message was seen
    public record Choices(
            @DefaultValue("header-time") Set<Signature> signatures,
            @DefaultValue("false") boolean pkce,
            @DefaultValue("") String fixedVerifier,
            @DefaultValue("") String buttonTemplateType,
            @DefaultValue("false") boolean tapsShown,
            @DefaultValue("false") boolean captionsBesideFiles,
            @DefaultValue("false") boolean appSecretProof,
            @DefaultValue("false") boolean trustSubmittedPhone,
            @DefaultValue("true") boolean chargedMessages,
            @DefaultValue("true") boolean seenReactions) {
        public Choices {
            signatures = Set.copyOf(signatures);
        }
    }

    /// How a signature may differ from the documented one: the time is the header's, the secret is the app's,
    /// the account's number stands first.
    public enum Signature {
        HEADER_TIME,
        APP_SECRET,
        OA_ID_FIRST
    }

    public ZaloProperties {
        oaId = Setting.of("sotay.zalo.oa-id", oaId, DIGITS, "dãy số của tài khoản OA");
        appId = Setting.of("sotay.zalo.app-id", appId, DIGITS, "dãy số của ứng dụng trên trang quản trị Zalo");
        appSecret = Setting.of(appSecret);
        oaSecretKey = Setting.of(oaSecretKey);
        refreshToken = Setting.of(refreshToken);
        callbackUrl = Setting.of(callbackUrl);
        siteVerification = Setting.of(
                "sotay.zalo.site-verification", siteVerification, CODE, "mã xác thực tên miền (chữ, số, dấu - và _)");
        apiUrl = Setting.address("sotay.zalo.api-url", apiUrl, "https://openapi.zalo.me");
        oauthUrl = Setting.address("sotay.zalo.oauth-url", oauthUrl, "https://oauth.zaloapp.com");
        businessUrl = Setting.address("sotay.zalo.business-url", businessUrl, "https://business.openapi.zalo.me");
        Setting.within("sotay.zalo.calls-per-minute", callsPerMinute, 60, 100_000);
        if (appId.isPresent()) Setting.needs("sotay.zalo.app-id", "sotay.zalo.app-secret", appSecret);
        if (refreshToken.isPresent()) Setting.needs("sotay.zalo.refresh-token", "sotay.zalo.app-id", appId);
    }

    public boolean isOn() {
        return appId.isPresent();
    }

    /// Secrets stay out of logs.
    @Override
    public String toString() {
        return "Zalo " + (isOn() ? "on" : "off");
    }
}
