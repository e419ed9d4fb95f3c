package vn.sotay.admin.wiring.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.organisation.TreeLock;
import vn.sotay.admin.storage.organisation.UnitChanges;
import vn.sotay.admin.storage.organisation.UnitChronicle;
import vn.sotay.admin.storage.organisation.UnitFacts;
import vn.sotay.admin.storage.organisation.UnitHistory;
import vn.sotay.admin.storage.organisation.UnitMerger;
import vn.sotay.admin.storage.organisation.UnitPosts;
import vn.sotay.admin.storage.organisation.UnitSearch;
import vn.sotay.admin.storage.organisation.UnitTable;
import vn.sotay.admin.storage.organisation.UnitTree;
import vn.sotay.organisation.Units;

/// The tree of organisations: reading it and changing it.
@Configuration(proxyBeanMethods = false)
class UnitsWiring {
    @Bean
    UnitTree unitTree(JdbcClient jdbc) {
        return new UnitTree(jdbc);
    }

    @Bean
    UnitSearch unitSearch(JdbcClient jdbc) {
        return new UnitSearch(jdbc);
    }

    @Bean
    UnitTable unitTable(JdbcClient jdbc) {
        return new UnitTable(jdbc);
    }

    @Bean
    UnitPosts unitPosts(JdbcClient jdbc) {
        return new UnitPosts(jdbc);
    }

    @Bean
    UnitHistory unitHistory(JdbcClient jdbc) {
        return new UnitHistory(jdbc);
    }

    @Bean
    UnitFacts unitFacts(JdbcClient jdbc, Units units) {
        return new UnitFacts(jdbc, units);
    }

    @Bean
    TreeLock treeLock(JdbcClient jdbc, TransactionTemplate transactions) {
        return new TreeLock(jdbc, transactions);
    }

    @Bean
    UnitChronicle unitChronicle(UnitHistory history, AuditTrail trail) {
        return new UnitChronicle(history, trail);
    }

    @Bean
    UnitChanges unitChanges(JdbcClient jdbc, TreeLock lock, UnitFacts facts, UnitChronicle chronicle) {
        return new UnitChanges(jdbc, lock, facts, chronicle);
    }

    @Bean
    UnitMerger unitMerger(JdbcClient jdbc, TreeLock lock, UnitFacts facts, UnitChronicle chronicle) {
        return new UnitMerger(jdbc, lock, facts, chronicle);
    }
}
