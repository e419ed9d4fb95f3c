package vn.sotay.admin.storage.directives;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.directives.Duties;
import vn.sotay.directives.Duty;
import vn.sotay.directives.DutyId;
import vn.sotay.directives.Plan;
import vn.sotay.organisation.MemberId;
import vn.sotay.organisation.UnitId;

/// Duties, for the officers whose committees have them and for pages.
public final class PostgresDuties implements Duties {
    private static final String OFFICERS = """
            exists (select from web_account w where w.unit = y.unit and w.member = ? and w.closed_at is null
                and w.role in ('OFFICER', 'SECRETARY'))""";

    private final JdbcClient jdbc;

    public PostgresDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> openOf(MemberId officer, int atMost) {
        return jdbc.sql(DutyRows.SELECT + "where y.symbol is null and " + OFFICERS + " order by y.due_on, y.id limit ?")
                .params(officer.value(), atMost)
                .query(DutyRows::duty)
                .list();
    }

    @Override
    public Optional<Duty> find(DutyId id, MemberId officer) {
        return jdbc.sql(DutyRows.SELECT + "where y.id = ? and " + OFFICERS)
                .params(id.value(), officer.value())
                .query(DutyRows::duty)
                .optional();
    }

    @Override
    public boolean issued(DutyId id, MemberId officer, Plan plan, Instant now) {
        return find(id, officer).isPresent() && answer(id, plan, now, Optional.empty());
    }

    /// @return false when it was answered before
    public boolean answer(DutyId id, Plan plan, Instant now, Optional<Long> account) {
        return jdbc.sql("""
                        update duty set symbol = ?, issued_on = ?, document = ?::bigint, answered_at = ?,
                            answered_by = ?::bigint, wish_until = null, wish_reason = null
                        where id = ? and symbol is null""")
                        .params(plan.symbol(), plan.issuedOn())
                        .param(plan.document().map(document -> document.value()).orElse(null))
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(account.orElse(null))
                        .param(id.value())
                        .update()
                == 1;
    }

    /// The file of what was answered before without one.
    public boolean file(DutyId id, long document) {
        return jdbc.sql("update duty set document = ? where id = ? and symbol is not null and document is null")
                        .params(document, id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean wish(DutyId id, MemberId officer, Duty.Wish wish, Instant now) {
        return find(id, officer).isPresent() && wish(id, wish);
    }

    /// @return false when it was answered before
    public boolean wish(DutyId id, Duty.Wish wish) {
        return jdbc.sql("update duty set wish_until = ?, wish_reason = ? where id = ? and symbol is null")
                        .params(wish.until(), wish.reason(), id.value())
                        .update()
                == 1;
    }

    /// @return false when there is none to decide on
    public boolean decide(DutyId id, boolean granted) {
        return jdbc.sql("""
                        update duty set due_on = case when ? then wish_until else due_on end, wish_until = null,
                            wish_reason = null
                        where id = ? and wish_until is not null and symbol is null""").params(granted, id.value()).update() == 1;
    }

    @Override
    public boolean isOfficer(MemberId member) {
        return jdbc.sql("""
                        select exists (select from web_account where member = ? and closed_at is null
                            and role in ('OFFICER', 'SECRETARY'))""").param(member.value()).query(Boolean.class).single();
    }

    /// Those of one committee: open ones first, by their day.
    public List<Duty> of(UnitId unit, int atMost) {
        return jdbc.sql(DutyRows.SELECT + "where y.unit = ? order by y.symbol is not null, y.due_on, y.id desc limit ?")
                .params(unit.value(), atMost)
                .query(DutyRows::duty)
                .list();
    }

    public Optional<Duty> find(DutyId id) {
        return jdbc.sql(DutyRows.SELECT + "where y.id = ?")
                .param(id.value())
                .query(DutyRows::duty)
                .optional();
    }

    public Optional<UnitId> unitOf(DutyId id) {
        return find(id).map(duty -> duty.owner().unit());
    }
}
