package vn.sotay.admin.intake.draft;

import java.util.Arrays;
import java.util.Optional;
import vn.sotay.documents.recognition.Doubt;

/// A field of the form. Days stand in it as 2026-09-02, recipients one a line.
public enum Field {
    KIND("kind", true),
    SYMBOL("symbol", true),
    ISSUER("issuer", true),
    PLACE("place", false),
    ISSUED_ON("issuedOn", true),
    TITLE("title", true),
    SIGNER("signer", false),
    RECIPIENTS("recipients", false),
    FROM("from", true),
    /// The last day on which it holds.
    UNTIL("until", false),
    ACCESS("access", true);

    private final String key;
    private final boolean required;

    Field(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /// Its name in forms, pages and messages.
    public String key() {
        return key;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isDay() {
        return this == ISSUED_ON || this == FROM || this == UNTIL;
    }

    static Optional<Field> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /// Beside which field a doubt is shown.
    static Field of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Missing(Doubt.Field field) -> of(field);
            case Doubt.LeftBlank(Doubt.Field field) -> of(field);
            case Doubt.NumberWithoutSymbol number -> SYMBOL;
            case Doubt.DateInFuture day -> ISSUED_ON;
            case Doubt.KindAgainstSymbol kind -> KIND;
            case Doubt.TwoCandidates two -> of(two.field());
            case Doubt.NotIssuedAtThatLevel kind -> KIND;
            case Doubt.DistrictIssuer issuer -> ISSUER;
        };
    }

    private static Field of(Doubt.Field field) {
        return switch (field) {
            case KIND -> KIND;
            case NUMBER -> SYMBOL;
            case ISSUER -> ISSUER;
            case DATE -> ISSUED_ON;
            case SUBJECT -> TITLE;
            case SIGNER -> SIGNER;
            case EFFECTIVE_FROM -> FROM;
        };
    }
}
