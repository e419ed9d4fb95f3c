package vn.sotay.admin.wiring;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.intake.Refusals;
import vn.sotay.admin.jobs.Retention;
import vn.sotay.admin.jobs.Retention.Step;
import vn.sotay.admin.storage.channels.PostgresChannelStates;
import vn.sotay.admin.storage.channels.PostgresTraffic;
import vn.sotay.admin.storage.conversation.Echoes;
import vn.sotay.admin.storage.library.TrashList;
import vn.sotay.admin.storage.library.changes.Trash;
import vn.sotay.admin.storage.personaldata.OldRecords;
import vn.sotay.admin.storage.publishing.Publications;
import vn.sotay.admin.storage.questions.PostgresMissedQuestions;
import vn.sotay.admin.storage.reading.PostgresReadingPlaces;
import vn.sotay.admin.storage.roster.RosterImports;
import vn.sotay.channels.telegram.SentPolls;
import vn.sotay.channels.webchat.WebChatMessages;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.documents.handout.OneTimeLinks;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.personaldata.KeptFor;

/// The one place that names all that is cleaned up, and after how long.
@Configuration(proxyBeanMethods = false)
class RetentionWiring {
    /// Figures per minute are looked at for a day.
    private static final Duration FIGURES = Duration.ofDays(2);

    /// What chats leave behind.
    record Chats(
            Updates updates,
            Deliveries deliveries,
            Places places,
            WebChatMessages transcripts,
            SentPolls polls,
            OneTimeLinks links) {}

    /// What is known of channels.
    record Channels(PostgresChannelStates states, PostgresTraffic traffic, Echoes echoes) {}

    /// What has been of use.
    record Old(
            OldRecords records,
            Trash trash,
            Channels channels,
            Publications publications,
            PostgresReadingPlaces reading) {}

    @Bean
    Old old(
            OldRecords records,
            Trash trash,
            Channels channels,
            Publications publications,
            PostgresReadingPlaces reading) {
        return new Old(records, trash, channels, publications, reading);
    }

    @Bean
    Chats chats(
            Updates updates,
            Deliveries deliveries,
            Places places,
            WebChatMessages transcripts,
            SentPolls polls,
            OneTimeLinks links) {
        return new Chats(updates, deliveries, places, transcripts, polls, links);
    }

    @Bean
    Channels channelsToForget(PostgresChannelStates states, PostgresTraffic traffic, JdbcClient jdbc) {
        return new Channels(states, traffic, new Echoes(jdbc));
    }

    /// What files leave behind.
    record Files(RosterImports rosters, Refusals refusals) {}

    @Bean
    Files filesToForget(RosterImports rosters, Refusals refusals) {
        return new Files(rosters, refusals);
    }

    @Bean
    Retention retention(
            Chats chats,
            Enrolments enrolments,
            Files files,
            Old old,
            PostgresMissedQuestions questions,
            SotayProperties properties,
            InstantSource time) {
        Duration messages = properties.node().keep();
        return new Retention(
                List.of(
                        new Step("inbox", messages, chats.updates()::forget),
                        new Step("outbox", messages, chats.deliveries()::forget),
                        new Step("echoes", Echoes.KEPT, old.channels().echoes()::forget),
                        new Step("transcripts", messages, chats.transcripts()::forget),
                        new Step("polls", messages, chats.polls()::forget),
                        new Step("troubles", messages, old.channels().states()::forget),
                        new Step("traffic", FIGURES, old.channels().traffic()::forget),
                        new Step("places", messages, chats.places()::forget),
                        new Step("one-time links", OneTimeLinks.GOOD_FOR, chats.links()::forget),
                        new Step("wrong codes", messages, enrolments::forgetGuesses),
                        new Step("codes", KeptFor.CODES, old.records()::forgetCodes),
                        new Step("trash", TrashList.KEPT, old.trash()::forget),
                        new Step("rosters", KeptFor.ROSTER_STAGING, files.rosters()::forget),
                        new Step("refused files", KeptFor.ROSTER_STAGING, files.refusals()::forget),
                        new Step(
                                "questions asked once", PostgresMissedQuestions.ASKED_ONCE, questions::forgetAskedOnce),
                        new Step("questions", PostgresMissedQuestions.ASKED_OFTEN, questions::forget),
                        new Step("who received what", Publications.KEPT, old.publications()::forget),
                        new Step("places in documents", PostgresReadingPlaces.KEPT, old.reading()::forget),
                        new Step("answered requests", KeptFor.ANSWERED_REQUESTS, old.records()::forgetAnsweredRequests),
                        new Step("sign-ins and looks", KeptFor.SIGN_INS, old.records()::forgetRoutine)),
                time);
    }

    @Bean
    RecurringTask<Void> cleanUp(Retention retention) {
        return Tasks.recurring("clean-up", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> retention.cleanUp());
    }
}
