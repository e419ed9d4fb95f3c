package vn.sotay.admin.storage.members.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;

/// A unit that does not end while somebody is being put into it.
final class LivingUnit {
    private LivingUnit() {}

    /// Keeps the unit as it is until the transaction ends.
    ///
    /// @return false when it has ended
    static boolean held(JdbcClient jdbc, UnitId unit) {
        return jdbc.sql("select id from unit where id = ? and ended_on is null for share")
                .param(unit.value())
                .query(String.class)
                .optional()
                .isPresent();
    }
}
