package vn.sotay.admin.storage.directives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.sotay.directives.DirectiveId;
import vn.sotay.directives.Duty;
import vn.sotay.directives.DutyId;
import vn.sotay.directives.Plan;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.DocumentKind;
import vn.sotay.organisation.UnitId;

/// Rows of duties.
final class DutyRows {
    static final String SELECT = """
            select y.*, d.title, d.what, d.internal, i.short_name as issuer, u.short_name as owner_name
            from duty y join directive d on d.id = y.directive
            join unit i on i.id = d.unit join unit u on u.id = y.unit
            """;

    private DutyRows() {}

    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                new DutyId(row.getLong("id")),
                new DirectiveId(row.getLong("directive")),
                new Duty.About(
                        row.getString("title"),
                        DocumentKind.valueOf(row.getString("what")).printed().toLowerCase(Locale.ROOT),
                        row.getString("issuer"),
                        row.getBoolean("internal")),
                new Duty.Owner(new UnitId(row.getString("unit")), row.getString("owner_name")),
                row.getObject("due_on", LocalDate.class),
                plan(row),
                wish(row));
    }

    private static Optional<Plan> plan(ResultSet row) throws SQLException {
        String symbol = row.getString("symbol");
        if (symbol == null) return Optional.empty();
        long document = row.getLong("document");
        Optional<DocumentId> kept = row.wasNull() ? Optional.empty() : Optional.of(new DocumentId(document));
        return Optional.of(new Plan(symbol, row.getObject("issued_on", LocalDate.class), kept));
    }

    private static Optional<Duty.Wish> wish(ResultSet row) throws SQLException {
        String reason = row.getString("wish_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Duty.Wish(row.getObject("wish_until", LocalDate.class), reason));
    }
}
