package vn.sotay.channels.zalo;

import java.util.Set;

/// What an operator sets for the official account, and the choices where Zalo's behaviour is not certain. Text
/// that is not set is empty.
///
/// @param toleratedSignatures what may differ from the documented signature of webhooks
public record ZaloSettings(
        App app,
        Addresses addresses,
        Consent consent,
        Set<SignatureVariant> toleratedSignatures,
        Drawing drawing,
        Rules rules) {
    public ZaloSettings {
        toleratedSignatures = Set.copyOf(toleratedSignatures);
    }

    /// Everything by its safe default.
    public static ZaloSettings of(App app, Addresses addresses, String callbackUrl) {
        return new ZaloSettings(
                app,
                addresses,
                new Consent(callbackUrl, false, ""),
                Set.of(SignatureVariant.HEADER_TIME),
                Drawing.DEFAULT,
                Rules.DEFAULT);
    }

    /// The application at Zalo that speaks for the account.
    ///
    /// @param oaSecretKey       signs webhooks; not the secret of the application
    /// @param firstRefreshToken for the very first run only: it is good for one use
    public record App(String id, String secret, String oaSecretKey, String firstRefreshToken) {
        /// Secrets stay out of logs.
        @Override
        public String toString() {
            return "app " + id;
        }
    }

    /// The three hosts, each without a slash at the end.
    public record Addresses(String api, String oauth, String business) {}

    /// How an administrator of the account gives consent.
    ///
    /// @param callbackUrl   as saved at Zalo, byte for byte
    /// @param pkce          whether the link carries a challenge
    /// @param fixedVerifier belongs to the challenge saved at Zalo; empty: a fresh one for each link
    public record Consent(String callbackUrl, boolean pkce, String fixedVerifier) {
        /// The verifier is a secret.
        @Override
        public String toString() {
            return "consent at " + callbackUrl + (pkce ? " with pkce" : "");
        }
    }

    /// How a signature may differ from the documented form.
    public enum SignatureVariant {
        /// The time stamp is the one in the header.
        HEADER_TIME,
        /// The secret is that of the application.
        APP_SECRET,
        /// The id of the official account comes first instead of the application's.
        OA_ID_FIRST
    }

    /// How messages are drawn.
    ///
    /// @param buttonTemplateType value of `template_type` beside buttons; empty: no such field
    /// @param tapsShown          whether the text a button sends is shown in the person's chat
    /// @param captionsBesideFiles whether a file's caption goes in the same message
    public record Drawing(String buttonTemplateType, boolean tapsShown, boolean captionsBesideFiles) {
        public static final Drawing DEFAULT = new Drawing("", false, false);
    }

    /// What is done, and what is believed.
    ///
    /// @param appSecretProof     whether calls carry a proof that the caller knows the application's secret
    /// @param trustSubmittedPhone whether a number a person submitted counts as their own
    /// @param chargedMessages    whether notices may go between 48 hours and 7 days, where each may cost money
    /// @param seenReactions      whether what people write is marked as seen
    /// @param callsPerMinute     how many calls Zalo takes from the application
    public record Rules(
            boolean appSecretProof,
            boolean trustSubmittedPhone,
            boolean chargedMessages,
            boolean seenReactions,
            int callsPerMinute) {
        public static final Rules DEFAULT = new Rules(false, false, true, true, 4_000);
    }
}
