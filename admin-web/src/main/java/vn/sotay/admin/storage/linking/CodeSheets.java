package vn.sotay.admin.storage.linking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.admin.access.AccountId;
import vn.sotay.organisation.UnitId;

/// The sheets of cards that were printed. A sheet is printed once: its codes are not kept.
public final class CodeSheets {
    private final JdbcClient jdbc;

    /// @param ends when the codes on it end
    public record Sheet(UUID id, UnitId unit, int cards, Instant ends) {}

    /// What a page says of an earlier sheet.
    public record Printed(Instant at, String by, int cards) {}

    public CodeSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when this very sheet was printed before.
    public boolean add(Sheet sheet, AccountId account, Instant at) {
        return jdbc.sql("""
                        insert into code_sheet (id, unit, account, at, cards, ends_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing""")
                        .params(sheet.id(), sheet.unit().value(), account.value())
                        .params(utc(at), sheet.cards(), utc(sheet.ends()))
                        .update()
                == 1;
    }

    public Optional<Printed> lastOf(UnitId unit) {
        return jdbc.sql("""
                        select s.at, w.name, s.cards from code_sheet s join web_account w on w.id = s.account
                        where s.unit = ? order by s.at desc limit 1""")
                .param(unit.value())
                .query((row, number) -> new Printed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getInt("cards")))
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
