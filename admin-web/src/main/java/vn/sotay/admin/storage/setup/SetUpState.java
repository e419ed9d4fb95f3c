package vn.sotay.admin.storage.setup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.UnitId;

/// The checklist: what is done shows in the data themselves, what was put off is remembered.
public final class SetUpState {
    private final JdbcClient jdbc;

    public enum Progress {
        OPEN,
        PUT_OFF,
        DONE
    }

    public SetUpState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<SetUpStep, Progress> progress() {
        Map<SetUpStep, Progress> all = new EnumMap<>(SetUpStep.class);
        for (SetUpStep step : SetUpStep.values()) all.put(step, Progress.OPEN);
        jdbc.sql("select step from setup_put_off").query(row -> {
            all.put(SetUpStep.valueOf(row.getString("step")), Progress.PUT_OFF);
        });
        foundInData().forEach((step, there) -> {
            if (there) all.put(step, Progress.DONE);
        });
        return all;
    }

    /// Asks only whether there is anything, which is quick however much there is.
    private Map<SetUpStep, Boolean> foundInData() {
        return jdbc.sql("""
                        select exists (select 1 from unit where parent is null) as province,
                            exists (select 1 from unit where parent is not null) as organisation,
                            exists (select 1 from member) as roster,
                            exists (select 1 from document) as document""")
                .query((row, number) -> Map.of(
                        SetUpStep.PROVINCE, row.getBoolean("province"),
                        SetUpStep.ORGANISATION, row.getBoolean("organisation"),
                        SetUpStep.ROSTER, row.getBoolean("roster"),
                        SetUpStep.DOCUMENT, row.getBoolean("document")))
                .single();
    }

    public void putOff(SetUpStep step, AccountId by) {
        jdbc.sql("insert into setup_put_off (step, account) values (?, ?) on conflict do nothing")
                .params(step.name(), by.value())
                .update();
    }

    public void takeUp(SetUpStep step) {
        jdbc.sql("delete from setup_put_off where step = ?").param(step.name()).update();
    }

    /// The unit above all others, if there is one.
    public Optional<UnitId> root() {
        return jdbc.sql("select id from unit where parent is null and ended_on is null order by id limit 1")
                .query(String.class)
                .optional()
                .map(UnitId::new);
    }
}
