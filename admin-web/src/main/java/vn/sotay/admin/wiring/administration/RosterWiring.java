package vn.sotay.admin.wiring.administration;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.roster.RosterParts;
import vn.sotay.admin.roster.Rosters;
import vn.sotay.admin.roster.Uploads;
import vn.sotay.admin.storage.roster.FaultyRows;
import vn.sotay.admin.storage.roster.RosterCells;
import vn.sotay.admin.storage.roster.RosterCommit;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.admin.storage.roster.RosterPeople;
import vn.sotay.admin.storage.roster.RosterTurns;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.organisation.roster.RosterId;

/// Import of rosters.
@Configuration(proxyBeanMethods = false)
class RosterWiring {
    @Bean
    RosterImports rosterImports(JdbcClient jdbc) {
        return new RosterImports(jdbc);
    }

    @Bean
    NumberedSubject<RosterId> rosterSubject(RosterImports imports) {
        return new NumberedSubject<>(RosterId.class, RosterId::new, imports::unitOf);
    }

    @Bean
    RosterCells rosterCells(JdbcClient jdbc, TransactionTemplate transactions) {
        return new RosterCells(jdbc, transactions);
    }

    @Bean
    RosterEntries rosterEntries(JdbcClient jdbc) {
        return new RosterEntries(jdbc);
    }

    @Bean
    FaultyRows faultyRows(JdbcClient jdbc, TransactionTemplate transactions, AuditTrail trail) {
        return new FaultyRows(jdbc, transactions, trail);
    }

    @Bean
    RosterTurns rosterTurns(JdbcClient jdbc) {
        return new RosterTurns(jdbc);
    }

    @Bean
    Uploads uploads(DataFolder folder) {
        return new Uploads(folder.path().resolve("uploads"));
    }

    @Bean
    Rosters.Stored storedRosters(
            RosterImports imports,
            RosterCells cells,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            AuditTrail trail) {
        return new Rosters.Stored(imports, cells, new RosterCommit(jdbc, transactions, trail));
    }

    @Bean
    Rosters rosters(
            Rosters.Stored stored,
            RosterTurns turns,
            RosterEntries entries,
            Uploads uploads,
            JdbcClient jdbc,
            InstantSource time) {
        return new RosterParts(stored, turns, entries, new RosterPeople(jdbc), uploads, time).rosters();
    }
}
