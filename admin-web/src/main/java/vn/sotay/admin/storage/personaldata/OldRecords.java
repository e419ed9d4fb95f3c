package vn.sotay.admin.storage.personaldata;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes away what has served its purpose, some thousand rows at a time; returns how many.
public final class OldRecords {
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    public OldRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Codes that expired before that, used or not.
    public int forgetCodes(Instant before) {
        return jdbc.sql("""
                        delete from enrolment_code where digest in (
                            select digest from enrolment_code where expires_at < ? limit ?)""").params(before.atOffset(ZoneOffset.UTC), AT_ONCE).update();
    }

    /// Requests that were answered before that.
    public int forgetAnsweredRequests(Instant before) {
        return jdbc.sql("""
                        delete from data_request where id in (
                            select id from data_request where state <> 'OPEN' and answered_at < ? limit ?)""").params(before.atOffset(ZoneOffset.UTC), AT_ONCE).update();
    }

    /// Entries of the audit trail about signing in and about looks. How old they must be is decided by the
    /// owner of the tables and not by us.
    public int forgetRoutine(Instant ignored) {
        return jdbc.sql("select forget_routine(?)")
                .param(AT_ONCE)
                .query(Integer.class)
                .single();
    }
}
