package vn.sotay.admin.storage.organisation;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.organisation.UnitId;

/// One change of the tree at a time, so that two of them together cannot break a rule that each of them
/// keeps.
public final class TreeLock {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public TreeLock(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    <T> T alone(Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(started -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('unit_tree'))").query(row -> {});
            return change.get();
        }));
    }

    /// Makes whoever is about to put a member there wait until this transaction is over.
    void closeForMembers(UnitId unit) {
        jdbc.sql("select 1 from unit where id = ? for update")
                .param(unit.value())
                .query(row -> {});
    }
}
