package vn.sotay.admin.planted;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.sotay.admin.SotayApplication;

/// Everything that is not done here: another package's class, SQL, events, an injected field, a name that
/// says nothing. Never started.
final class PlantedManager {
    @Autowired
    private JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource());

    private final ApplicationEventPublisher events;

    PlantedManager(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(String event) {
        try {
            events.publishEvent(jdbc.sql(event).update());
        } catch (Exception everything) {
            SotayApplication.main(new String[0]);
        }
    }
}
