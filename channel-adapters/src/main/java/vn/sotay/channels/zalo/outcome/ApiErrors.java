package vn.sotay.channels.zalo.outcome;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The error codes of the API's host.
public final class ApiErrors {
    private static final Map<Integer, Meaning> ROWS = rows();

    private ApiErrors() {}

    /// What is in no table was at least not done: it is tried later, as often as any message is.
    ///
    /// @param said tells the two meanings of -223 apart
    public static Meaning meaning(int code, String said) {
        if (code == -223 && said.toLowerCase(Locale.ROOT).contains("quota")) return Meaning.TOMORROW;
        return ROWS.getOrDefault(code, Meaning.LATER);
    }

    private static Map<Integer, Meaning> rows() {
        Map<Integer, Meaning> rows = new HashMap<>();
        put(rows, Meaning.NEXT_MINUTE, -32);
        put(rows, Meaning.UPLOAD_AGAIN, -100);
        put(rows, Meaning.ONCE_MORE, -200);
        put(rows, Meaning.FORM_REFUSED, -201, -233);
        put(rows, Meaning.ACCOUNT, -204, -205);
        put(rows, Meaning.APP, -209, -212, -219, -235, -237, -240, -242);
        put(rows, Meaning.REFUSED, -210, -238, -241, -248, -249, -403, -1340, -1341);
        put(rows, Meaning.TOMORROW, -211, -218);
        put(rows, Meaning.NEVER_STARTED, -213);
        put(rows, Meaning.LATER, -214, -239, 10000, 10002);
        put(rows, Meaning.TOKEN, -216, -220, 216, 401, -401);
        put(rows, Meaning.BLOCKED, -217, -244);
        put(rows, Meaning.PACKAGE, -221, -224);
        put(rows, Meaning.CONSENT, -223);
        put(rows, Meaning.GONE, -227);
        put(rows, Meaning.WINDOW_CLOSED, -230, -232);
        put(rows, Meaning.AT_SIX, -234);
        put(rows, Meaning.BILLING, -320, -321);
        put(rows, Meaning.ABROAD, -501);
        return Map.copyOf(rows);
    }

    private static void put(Map<Integer, Meaning> rows, Meaning meaning, int... codes) {
        for (int code : codes) rows.put(code, meaning);
    }
}
