package vn.sotay.admin.storage.organisation;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.admin.access.AccountId;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.servers.FreshDatabase;
import vn.sotay.admin.storage.audit.PostgresAuditTrail;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Role;
import vn.sotay.organisation.tree.Outcome;
import vn.sotay.organisation.tree.UnitNames;

/// Everything that changes a tree, on one database, and somebody who does it.
final class TreeWorkshop {
    final UnitFacts facts;
    final UnitHistory history;
    final UnitChanges changes;
    final UnitMerger merger;

    private final FreshDatabase database;
    private final SignedIn caller;

    TreeWorkshop(FreshDatabase database) {
        this.database = database;
        this.facts = new UnitFacts(database.jdbc(), new PostgresUnits(database.jdbc()));
        this.history = new UnitHistory(database.jdbc());
        TreeLock lock = new TreeLock(database.jdbc(), database.transactions());
        UnitChronicle chronicle = new UnitChronicle(history, new PostgresAuditTrail(database.jdbc()));
        this.changes = new UnitChanges(database.jdbc(), lock, facts, chronicle);
        this.merger = new UnitMerger(database.jdbc(), lock, facts, chronicle);
        AccountId account = new AccountId(account("lan-" + System.nanoTime(), Role.ADMINISTRATOR, Optional.empty()));
        this.caller = new SignedIn(account, "Lan", Role.ADMINISTRATOR, Optional.empty(), Optional.empty(), "here");
    }

    Basis basis() {
        return new Basis(caller, LocalDate.of(2026, 11, 1), "Quyết định số 12-QĐ/ĐU");
    }

    UnitId aTop(String name) {
        return done(changes.add(Optional.empty(), UnitKind.COMMITTEE, new UnitNames(name, ""), basis()));
    }

    UnitId below(UnitId above, UnitKind kind, String name) {
        return done(changes.add(Optional.of(above), kind, new UnitNames(name, ""), basis()));
    }

    UnitChanges.Seen seen(UnitId unit) {
        return new UnitChanges.Seen(
                unit, Integer.toString(facts.find(unit).orElseThrow().version()));
    }

    Outcome move(UnitId unit, UnitId to) {
        return changes.move(seen(unit), to, basis());
    }

    Outcome merge(UnitId from, UnitId into) {
        String seen =
                UnitMerger.seen(facts.find(from).orElseThrow(), facts.find(into).orElseThrow());
        return merger.merge(new UnitMerger.Pair(from, into, seen), basis());
    }

    long member(UnitId unit, String post) {
        return database.jdbc()
                .sql("""
                        insert into member (file_number, full_name, gender, born, joined_on, unit, post)
                        values (gen_random_uuid(), 'Lê Thị Hoa', 'FEMALE', 1980, '2010-05-19', ?, ?) returning id""")
                .params(unit.value(), post)
                .query(Long.class)
                .single();
    }

    long account(String login, Role role, Optional<UnitId> unit) {
        return database.jdbc()
                .sql("insert into web_account (login, name, role, unit) values (?, 'Lan', ?, ?) returning id")
                .params(login, role.name())
                .param(unit.map(UnitId::value).orElse(null))
                .query(Long.class)
                .single();
    }

    static UnitId done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(UnitId unit)) return unit;
        throw new AssertionError(outcome);
    }
}
