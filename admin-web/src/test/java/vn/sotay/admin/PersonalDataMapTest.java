package vn.sotay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.sotay.admin.servers.FreshDatabase;

/// The README says of each personal field why it is kept and until when. A new column is either named
/// there or declared here to be about nobody.
class PersonalDataMapTest {
    private static final Pattern FIELD = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");

    /// Tables that know nobody.
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "flyway_schema_history",
            "scheduled_tasks",
            "channel_state",
            "channel_trouble",
            "channel_fact",
            "channel_traffic",
            "zalo_token",
            "zalo_template",
            "telegram_file",
            "unit",
            "unit_above",
            "unit_figure",
            "unit_channel_figure",
            "figure_stale",
            "roster_sheet",
            "document",
            "document_attachment",
            "document_relation",
            "document_effect",
            "document_gone",
            "document_tag",
            "section",
            "section_document",
            "intake_attachment",
            "intake_page",
            "original",
            "original_page",
            "original_part",
            "passage",
            "passage_question",
            "day_off",
            "directive",
            "duty",
            "duty_reminder",
            "publishing_mode",
            "rule_setting",
            "publishing_rule",
            "publication",
            "library",
            "node",
            "lane",
            "setup_link");

    /// Columns of other tables that say nothing of a person: numbers of rows, states of work, wording of
    /// plans.
    private static final Set<String> NOT_PERSONAL = Set.of(
            "audit_entry.id",
            "contact.bot",
            "contact.channel",
            "code_sheet.at",
            "code_sheet.cards",
            "code_sheet.ends_at",
            "code_sheet.id",
            "code_sheet.unit",
            "consent_ledger.id",
            "data_request.id",
            "document_version.at",
            "document_version.document",
            "document_version.head",
            "document_version.original",
            "document_version.passages",
            "document_version.version",
            "document_version.whole",
            "echo.bot",
            "echo.channel",
            "inbox.attempts",
            "inbox.bot",
            "inbox.channel",
            "inbox.ended_at",
            "inbox.id",
            "inbox.lane",
            "inbox.not_before",
            "inbox.state",
            "intake.access",
            "intake.attempts",
            "intake.document",
            "intake.draft",
            "intake.ended_at",
            "intake.id",
            "intake.lease_until",
            "intake.made_at",
            "intake.open_points",
            "intake.original",
            "intake.reason",
            "intake.renews",
            "intake.state",
            "intake.text",
            "intake.unit",
            "intake.version",
            "intake.way",
            "intake.worker",
            "member_transfer.id",
            "one_time_link.bytes",
            "one_time_link.internal",
            "one_time_link.media_type",
            "outbox.attempts",
            "outbox.bot",
            "outbox.channel",
            "outbox.ended_at",
            "outbox.id",
            "outbox.lane",
            "outbox.node",
            "outbox.not_before",
            "outbox.priority",
            "outbox.state",
            "outbox.receiver",
            "place.bot",
            "place.channel",
            "proposal.document",
            "proposal.due_on",
            "proposal.id",
            "proposal.kind",
            "proposal.named",
            "proposal.published",
            "proposal.sent_at",
            "proposal.state",
            "proposal.unit",
            "proposal_entry.account",
            "proposal_entry.at",
            "proposal_entry.id",
            "proposal_entry.kind",
            "proposal_entry.proposal",
            "proposal_entry.unit",
            "publication_receiver.channel",
            "publication_receiver.id",
            "publication_receiver.publication",
            "publication_receiver.refused",
            "publication_receiver.reminded",
            "publication_receiver.tried",
            "publication_receiver.unit",
            "publishing_test_member.account",
            "publishing_test_member.at",
            "reading_place.finished",
            "roster_cells.import",
            "roster_cells.line",
            "roster_cells.sheet",
            "roster_entry.import",
            "roster_entry.line",
            "roster_entry.member_version",
            "roster_entry.outcome",
            "roster_import.digest",
            "roster_import.finished_at",
            "roster_import.id",
            "roster_import.lease_until",
            "roster_import.made_at",
            "roster_import.notice",
            "roster_import.outcome",
            "roster_import.progress",
            "roster_import.sheet",
            "roster_import.state",
            "roster_import.total",
            "roster_import.unit",
            "roster_import.worker",
            "setup_put_off.at",
            "setup_put_off.step",
            "telegram_poll.bot",
            "telegram_poll.channel",
            "telegram_poll.options",
            "telegram_poll.poll",
            "unanswered_question.first_asked",
            "unanswered_question.id",
            "unanswered_question.key",
            "unanswered_question.last_asked",
            "unanswered_question.state",
            "unanswered_question.times",
            "unanswered_question.unit",
            "unanswered_question.why",
            "unit_history.after",
            "unit_history.at",
            "unit_history.before",
            "unit_history.effective_on",
            "unit_history.id",
            "unit_history.other",
            "unit_history.unit",
            "unit_history.what",
            "web_account.demo",
            "web_account.id",
            "web_session.id",
            "webchat_message.id");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    @Test
    void everyFieldIsExplainedOrAboutNobody() throws IOException {
        Set<String> explained = new TreeSet<>(inReadme());
        explained.addAll(NOT_PERSONAL);

        assertThat(explained).containsAll(columns());
    }

    @Test
    void whatIsExplainedIsThere() throws IOException {
        Set<String> columns = columns();

        assertThat(columns).containsAll(inReadme()).containsAll(NOT_PERSONAL);
        assertThat(inReadme()).doesNotContainAnyElementsOf(NOT_PERSONAL);
    }

    private static Set<String> columns() {
        Set<String> columns = new TreeSet<>(database.column("""
                select table_name || '.' || column_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE'"""));
        columns.removeIf(column -> ABOUT_NOBODY.contains(column.substring(0, column.indexOf('.'))));
        return columns;
    }

    private static Set<String> inReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## Personal data"));
        Set<String> fields = new TreeSet<>();
        Matcher field = FIELD.matcher(
                section.lines().filter(line -> line.startsWith("|")).reduce("", (one, other) -> one + "\n" + other));
        while (field.find()) fields.add(field.group(1));
        return fields;
    }
}
