package vn.sotay.admin.storage.conversation;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Deliveries that are marked as being sent although nobody sends them any more: whoever did is gone, or
/// never heard that it had claimed them.
final class HalfSent {
    private HalfSent() {}

    /// Replies wait to be sent again, notices become unknown.
    static void settle(JdbcClient jdbc, String which, Object parameter) {
        jdbc.sql("""
                        update outbox
                        set state = case when priority = 0 then 'waiting' else 'unknown' end,
                            ended_at = case when priority = 0 then null else now() end,
                            detail = 'nobody was sending it any more'
                        where state = 'sending' and\s""" + which).param(parameter).update();
    }
}
