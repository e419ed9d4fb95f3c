package vn.sotay.channels.zalo.outcome;

import java.util.HashMap;
import java.util.Map;

/// The error codes of the host that sends templates by phone number.
public final class BusinessErrors {
    private static final Map<Integer, Meaning> ROWS = rows();

    private BusinessErrors() {}

    public static Meaning meaning(int code) {
        return ROWS.getOrDefault(code, Meaning.LATER);
    }

    private static Map<Integer, Meaning> rows() {
        Map<Integer, Meaning> rows = new HashMap<>();
        put(rows, Meaning.LATER, -100);
        put(rows, Meaning.NEXT_MINUTE, -32);
        put(rows, Meaning.APP, -101, -102, -103, -104, -105, -106, -120, -121, -122, -125, -138, -1381, -1241);
        put(rows, Meaning.APP, -123, -128, -129, -142, -143);
        put(rows, Meaning.TOKEN, -124, -216, -220);
        put(rows, Meaning.ACCOUNT, -135, -1351);
        put(rows, Meaning.BILLING, -115, -136, -137, -126);
        put(rows, Meaning.AT_SIX, -133);
        put(rows, Meaning.TOMORROW, -144, -147);
        put(rows, Meaning.GONE, -118, -119);
        put(rows, Meaning.BLOCKED, -141);
        put(rows, Meaning.WINDOW_CLOSED, -108, -110, -114, -127, -140, -1441, -1471, -1472);
        put(rows, Meaning.REFUSED, -107, -109, -1091, -111, -112, -1121, -1122, -1123, -1124, -113, -1131);
        put(rows, Meaning.REFUSED, -116, -117, -1201, -1202, -130, -131, -132, -134, -139, -145, -146);
        put(rows, Meaning.REFUSED, -148, -149, -1491, -150, -151, -152, -153, -158, -159, -160, -161, -162);
        return Map.copyOf(rows);
    }

    private static void put(Map<Integer, Meaning> rows, Meaning meaning, int... codes) {
        for (int code : codes) rows.put(code, meaning);
    }
}
