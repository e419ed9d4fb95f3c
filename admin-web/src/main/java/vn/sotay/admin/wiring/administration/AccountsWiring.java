package vn.sotay.admin.wiring.administration;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.NumberedSubject;
import vn.sotay.admin.accounts.AccountDesk;
import vn.sotay.admin.accounts.FirstAdministrator;
import vn.sotay.admin.accounts.Handover;
import vn.sotay.admin.accounts.NewCredentials;
import vn.sotay.admin.accounts.OwnAccount;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.security.Credentials;
import vn.sotay.admin.security.LiveSessions;
import vn.sotay.admin.security.SecondFactor;
import vn.sotay.admin.security.SessionId;
import vn.sotay.admin.security.secrets.DerivedKeys;
import vn.sotay.admin.security.secrets.Digests;
import vn.sotay.admin.storage.accounts.AccountChanges;
import vn.sotay.admin.storage.accounts.AccountLinks;
import vn.sotay.admin.storage.accounts.AccountList;
import vn.sotay.admin.storage.accounts.Choices;
import vn.sotay.admin.storage.setup.SetUpLink;
import vn.sotay.admin.storage.setup.SetUpState;
import vn.sotay.admin.wiring.SotayProperties;

/// Accounts: made, handed over, looked after.
@Configuration(proxyBeanMethods = false)
class AccountsWiring {
    @Bean
    AccountList accountList(JdbcClient jdbc) {
        return new AccountList(jdbc);
    }

    @Bean
    AccountChanges accountChanges(JdbcClient jdbc) {
        return new AccountChanges(jdbc);
    }

    @Bean
    AccountLinks accountLinks(JdbcClient jdbc, DerivedKeys keys) {
        return new AccountLinks(jdbc, new Digests(keys, "account link"));
    }

    @Bean
    Choices accountChoices(JdbcClient jdbc) {
        return new Choices(jdbc);
    }

    @Bean
    SetUpLink setUpLink(JdbcClient jdbc, DerivedKeys keys, SotayProperties properties) {
        return new SetUpLink(jdbc, new Digests(keys, "set-up link"), properties.anotherAdministrator());
    }

    @Bean
    SetUpState setUpState(JdbcClient jdbc) {
        return new SetUpState(jdbc);
    }

    @Bean
    NumberedSubject<SessionId> sessionSubject(LiveSessions sessions) {
        return new NumberedSubject<>(SessionId.class, SessionId::new, sessions::unitOf);
    }

    @Bean
    NewCredentials newCredentials(PasswordEncoder encoder, SecondFactor factor, DerivedKeys keys, InstantSource time) {
        return new NewCredentials(encoder, factor, keys, time);
    }

    @Bean
    AccountDesk.Store accountStore(AccountList list, AccountChanges changes, AccountLinks links) {
        return new AccountDesk.Store(list, changes, links);
    }

    @Bean
    AccountDesk accountDesk(
            AccountDesk.Store store,
            LiveSessions sessions,
            AuditTrail trail,
            TransactionTemplate transactions,
            InstantSource time) {
        return new AccountDesk(store, sessions, trail, transactions, time);
    }

    @Bean
    Handover.Holding holding(
            Credentials credentials, SecondFactor factor, LiveSessions sessions, AccountList accounts) {
        return new Handover.Holding(credentials, factor, sessions, accounts);
    }

    @Bean
    Handover handover(
            AccountLinks links,
            Handover.Holding holding,
            AuditTrail trail,
            TransactionTemplate transactions,
            InstantSource time) {
        return new Handover(links, holding, trail, transactions, time);
    }

    @Bean
    OwnAccount ownAccount(
            Handover.Holding holding, AuditTrail trail, TransactionTemplate transactions, InstantSource time) {
        return new OwnAccount(holding.credentials(), holding.factor(), holding.sessions(), trail, transactions, time);
    }

    @Bean
    FirstAdministrator.Making making(AccountChanges accounts, Credentials credentials, SecondFactor factor) {
        return new FirstAdministrator.Making(accounts, credentials, factor);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            SetUpLink link,
            FirstAdministrator.Making making,
            AuditTrail trail,
            TransactionTemplate transactions,
            InstantSource time) {
        return new FirstAdministrator(link, making, trail, transactions, time);
    }
}
