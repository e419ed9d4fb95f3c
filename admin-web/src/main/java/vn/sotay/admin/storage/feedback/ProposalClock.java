package vn.sotay.admin.storage.feedback;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.rules.RuleName;
import vn.sotay.organisation.rules.Rules;
import vn.sotay.organisation.rules.WorkingDays;

/// By which day an organisation answers: so many working days, by its level.
final class ProposalClock {
    private static final String CENTRE = "Trung ương";

    private final JdbcClient jdbc;
    private final Rules rules;

    ProposalClock(JdbcClient jdbc, Rules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    LocalDate due(UnitId unit, LocalDate from) {
        int days = rules.of(unit, level(unit)).value();
        return WorkingDays.after(from, days, rules.daysOff(from, WorkingDays.surelyAfter(from, days)));
    }

    private RuleName level(UnitId unit) {
        return jdbc.sql(
                        "select kind, parent is null and short_name like '%' || ? || '%' as centre from unit where id = ?")
                .params(CENTRE, unit.value())
                .query((row, number) -> {
                    if (row.getBoolean("centre")) return RuleName.PROPOSAL_DAYS_CENTRE;
                    return UnitKind.valueOf(row.getString("kind")) == UnitKind.COMMITTEE
                            ? RuleName.PROPOSAL_DAYS_COMMITTEE
                            : RuleName.PROPOSAL_DAYS_BRANCH;
                })
                .single();
    }
}
