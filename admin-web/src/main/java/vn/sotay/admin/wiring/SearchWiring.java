package vn.sotay.admin.wiring;

import java.util.UUID;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.jobs.IndexFollower;
import vn.sotay.admin.pages.library.AlikeSearch;
import vn.sotay.admin.wiring.embedded.DataFolder;
import vn.sotay.documents.DocumentChanges;
import vn.sotay.search.LuceneDocumentIndex;

/// The search index of this node.
@Configuration(proxyBeanMethods = false)
class SearchWiring {
    @Bean
    LuceneDocumentIndex index(DataFolder folder, JdbcClient jdbc, FlywayMigrationInitializer migrated) {
        UUID library = jdbc.sql("select id from library").query(UUID.class).single();
        return LuceneDocumentIndex.open(folder.index().resolve(library.toString()));
    }

    @Bean
    AlikeSearch alikeSearch(LuceneDocumentIndex index) {
        return index::like;
    }

    @Bean
    IndexFollower indexFollower(DocumentChanges changes, LuceneDocumentIndex index) {
        return new IndexFollower(changes, index);
    }
}
