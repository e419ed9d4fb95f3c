package vn.sotay.admin.storage.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.directives.Duty;
import vn.sotay.directives.DutyChoice;
import vn.sotay.directives.DutyId;
import vn.sotay.directives.DutyWording;
import vn.sotay.directives.ReminderDays;
import vn.sotay.enrolment.preference.PreferredChannels;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;

/// What the officers of a committee are told in chat: a duty that is given, a reminder, a decision.
public final class DutyNews {
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 20;
    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final PreferredChannels channels;
    private final Deliveries deliveries;
    private final Rules rules;

    public DutyNews(JdbcClient jdbc, PreferredChannels channels, Deliveries deliveries, Rules rules) {
        this.jdbc = jdbc;
        this.channels = channels;
        this.deliveries = deliveries;
        this.rules = rules;
    }

    void given(Duty duty, Instant now) {
        tell(duty.owner().unit(), DutyWording.given(duty, DutyChoice.of(duty.id())), DeliveryKind.NOTICE, now);
    }

    public void decided(Duty duty, boolean granted, String reason, Instant now) {
        Reply reply = DutyWording.decided(duty, granted, reason, DutyChoice.of(duty.id()));
        tell(duty.owner().unit(), reply, DeliveryKind.NOTICE, now);
    }

    /// Reminds of an open duty, unless that was done today.
    ///
    /// @return false when it was
    public boolean remind(Duty duty, Instant now) {
        LocalDate today = VietnamTime.day(now);
        boolean first = jdbc.sql("insert into duty_reminder (duty, day) values (?, ?) on conflict do nothing")
                        .params(duty.id().value(), today)
                        .update()
                == 1;
        if (first)
            tell(
                    duty.owner().unit(),
                    DutyWording.reminder(duty, today, DutyChoice.of(duty.id())),
                    DeliveryKind.REMINDER,
                    now);
        return first;
    }

    /// Reminds of all whose day for it has come; in the daytime only.
    ///
    /// @return how many
    public int remindAll(Instant now) {
        int hour = now.atZone(VietnamTime.ZONE).getHour();
        if (hour < FIRST_HOUR || hour >= LAST_HOUR) return 0;
        LocalDate today = VietnamTime.day(now);
        return (int) jdbc
                .sql(DutyRows.SELECT + """
                        where y.symbol is null and y.due_on between ? and ? and not exists (
                            select from duty_reminder r where r.duty = y.id and r.day = ?)
                        order by y.id limit ?""")
                .params(today.minusDays(400), today.plusDays(60), today, AT_ONCE)
                .query(DutyRows::duty)
                .list()
                .stream()
                .filter(duty -> days(duty.owner().unit()).isOne(duty.due(), today))
                .filter(duty -> remind(duty, now))
                .count();
    }

    private ReminderDays days(UnitId unit) {
        return new ReminderDays(
                rules.of(unit, RuleName.DUTY_BEFORE).value(),
                rules.of(unit, RuleName.DUTY_EVERY).value(),
                rules.of(unit, RuleName.DUTY_MOST).value());
    }

    /// When a duty was last reminded of by anybody.
    public boolean wasRemindedToday(DutyId duty, Instant now) {
        return jdbc.sql("select exists (select from duty_reminder where duty = ? and day = ?)")
                .params(duty.value(), VietnamTime.day(now))
                .query(Boolean.class)
                .single();
    }

    private void tell(UnitId unit, Reply reply, DeliveryKind kind, Instant now) {
        List<DeliveryDraft> drafts = jdbc
                .sql("""
                        select distinct member from web_account where unit = ? and member is not null
                            and closed_at is null and role in ('OFFICER', 'SECRETARY')""")
                .param(unit.value())
                .query((row, number) -> new MemberId(row.getLong("member")))
                .list()
                .stream()
                .flatMap(officer -> channels.of(officer).target().stream())
                .map(account -> new DeliveryDraft(account.account(), kind, reply))
                .toList();
        deliveries.add(drafts, now);
    }
}
