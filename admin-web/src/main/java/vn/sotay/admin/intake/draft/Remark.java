package vn.sotay.admin.intake.draft;

import java.util.List;
import vn.sotay.documents.recognition.Doubt;
import vn.sotay.language.VietnamTime;

/// A doubt beside its field. The sentence for it stands in `messages/intake.properties` as `intake.doubt.‹WHY›`.
///
/// @param values what the sentence names
public record Remark(Field field, Why why, List<String> values) {
    public Remark {
        values = List.copyOf(values);
    }

    public enum Why {
        MISSING,
        LEFT_BLANK,
        NO_SYMBOL,
        FUTURE_DAY,
        KIND_AGAINST_SYMBOL,
        TWO_CANDIDATES,
        NOT_BY_COMMITTEE,
        NOT_BY_STANDING_COMMITTEE,
        NOT_BY_BRANCH,
        DISTRICT,
        /// Worded by an earlier version.
        SAID
    }

    static Remark of(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Missing missing -> remark(doubt, Why.MISSING);
            case Doubt.LeftBlank blank -> remark(doubt, Why.LEFT_BLANK);
            case Doubt.NumberWithoutSymbol(String number) -> remark(doubt, Why.NO_SYMBOL, number);
            case Doubt.DateInFuture(var day) -> remark(doubt, Why.FUTURE_DAY, VietnamTime.written(day));
            case Doubt.KindAgainstSymbol(var kind, String symbol) ->
                remark(doubt, Why.KIND_AGAINST_SYMBOL, kind.printed(), symbol);
            case Doubt.TwoCandidates two -> remark(doubt, Why.TWO_CANDIDATES, two.chosen(), two.other());
            case Doubt.NotIssuedAtThatLevel(var kind, Doubt.Body body) -> remark(doubt, notBy(body), kind.printed());
            case Doubt.DistrictIssuer(String issuer, var day) ->
                remark(doubt, Why.DISTRICT, issuer, VietnamTime.written(day));
        };
    }

    private static Why notBy(Doubt.Body body) {
        return switch (body) {
            case COMMITTEE -> Why.NOT_BY_COMMITTEE;
            case STANDING_COMMITTEE -> Why.NOT_BY_STANDING_COMMITTEE;
            case BRANCH -> Why.NOT_BY_BRANCH;
        };
    }

    private static Remark remark(Doubt doubt, Why why, String... values) {
        return new Remark(Field.of(doubt), why, List.of(values));
    }
}
