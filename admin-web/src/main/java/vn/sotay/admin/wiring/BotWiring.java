package vn.sotay.admin.wiring;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.storage.enrolment.PostgresPreferredChannels;
import vn.sotay.admin.storage.reading.PostgresBrowsedSections;
import vn.sotay.admin.storage.reading.PostgresReadingPlaces;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.directives.Duties;
import vn.sotay.directives.DutyDialog;
import vn.sotay.documents.DocumentSearch;
import vn.sotay.documents.Documents;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.documents.handout.Handout;
import vn.sotay.documents.lookup.LookUpDialog;
import vn.sotay.documents.lookup.MissedQuestions;
import vn.sotay.documents.lookup.OfficerQuestions;
import vn.sotay.documents.lookup.Unanswered;
import vn.sotay.documents.reading.ReadingDialog;
import vn.sotay.documents.reading.ReadingFiles;
import vn.sotay.documents.reading.ReadingPlaces;
import vn.sotay.enrolment.EnrolmentDialog;
import vn.sotay.enrolment.Enrolments;
import vn.sotay.enrolment.GuessLimit;
import vn.sotay.enrolment.UnlinkDialog;
import vn.sotay.enrolment.preference.ChannelDialog;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.feedback.ProposalDialog;
import vn.sotay.feedback.Proposals;
import vn.sotay.personaldata.DataRequests;
import vn.sotay.personaldata.OwnDataDialog;
import vn.sotay.personaldata.PersonalData;
import vn.sotay.publishing.NoticeDialog;
import vn.sotay.publishing.Notices;

/// The one place that names all dialogs.
@Configuration(proxyBeanMethods = false)
class BotWiring {
    @Bean
    LookUpDialog lookUp(
            DocumentSearch search, Documents documents, Unanswered unanswered, LookUpDialog.Reading reading) {
        return new LookUpDialog(search, documents, unanswered, reading);
    }

    @Bean
    EnrolmentDialog enrolment(Enrolments enrolments, DemoWiring.Demo demo) {
        return new EnrolmentDialog(enrolments, GuessLimit.DEFAULT, demo.members());
    }

    @Bean
    OwnDataDialog ownData(PersonalData data, DataRequests requests, DomesticChannels domestic) {
        return new OwnDataDialog(data, requests, domestic);
    }

    @Bean
    PreferredChannels preferredChannels(JdbcClient jdbc) {
        return new PostgresPreferredChannels(jdbc);
    }

    @Bean
    ChannelDialog channelDialog(PreferredChannels channels) {
        return new ChannelDialog(channels);
    }

    @Bean
    PostgresReadingPlaces readingPlaces(JdbcClient jdbc) {
        return new PostgresReadingPlaces(jdbc);
    }

    @Bean
    LookUpDialog.Reading reading(Handout handout, ReadingPlaces places, DocumentAttachments attachments) {
        return new LookUpDialog.Reading(handout, places, attachments);
    }

    @Bean
    ReadingDialog readingDialog(Documents documents, LookUpDialog.Reading reading, JdbcClient jdbc) {
        ReadingFiles files = new ReadingFiles(documents, reading.attachments(), reading.handout());
        return new ReadingDialog(
                documents, reading.places(), new PostgresBrowsedSections(jdbc), files, LookUpDialog::partFrom);
    }

    @Bean
    Unanswered unanswered(MissedQuestions missed, OfficerQuestions officers) {
        return new Unanswered(missed, officers);
    }

    @Bean
    ProposalDialog proposalDialog(Proposals proposals, DomesticChannels domestic) {
        return new ProposalDialog(proposals, domestic);
    }

    @Bean
    DutyDialog dutyDialog(Duties duties) {
        return new DutyDialog(duties);
    }

    @Bean
    NoticeDialog noticeDialog(Notices notices) {
        return new NoticeDialog(notices);
    }

    @Bean
    Conversations conversations(
            LookUpDialog lookUp,
            OwnDataDialog ownData,
            ChannelDialog channels,
            NoticeDialog notices,
            ProposalDialog proposals,
            DutyDialog duties,
            ReadingDialog reading,
            EnrolmentDialog enrolment,
            Enrolments enrolments) {
        return new Conversations(
                List.of(lookUp, ownData, new UnlinkDialog(enrolments), channels, notices, proposals, duties, reading),
                enrolment,
                lookUp);
    }
}
