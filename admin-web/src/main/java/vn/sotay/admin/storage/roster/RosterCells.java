package vn.sotay.admin.storage.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.RosterId;

/// What was read of the sheets, as texts.
public final class RosterCells {
    /// Parts the cells of a row on their way; no cell contains it.
    private static final char PARTED = '\u001F';

    private static final String COLUMNS = "select number, name, first_row, lines, columns, merged from roster_sheet ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public RosterCells(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// A row of a sheet; empty cells are empty texts.
    public record Line(int number, List<String> cells) {}

    public void add(RosterId id, int sheet, List<Line> lines) {
        jdbc.sql("""
                        insert into roster_cells (import, sheet, line, cells)
                        select ?, ?, line, string_to_array(cells, chr(31))
                        from unnest(?::int[], ?::text[]) as read (line, cells)""")
                .params(id.value(), sheet)
                .param(lines.stream().map(Line::number).toArray(Integer[]::new))
                .param(lines.stream().map(RosterCells::joined).toArray(String[]::new))
                .update();
    }

    private static String joined(Line line) {
        return line.cells().stream()
                .map(cell -> cell.replace(PARTED, ' ').replace('\0', ' '))
                .collect(Collectors.joining(Character.toString(PARTED)));
    }

    public void add(RosterId id, RosterSheet sheet) {
        jdbc.sql("""
                        insert into roster_sheet (import, number, name, first_row, lines, columns, merged)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""")
                .params(id.value(), sheet.number(), sheet.name().replace('\0', ' '))
                .params(sheet.firstRow(), sheet.lines())
                .params(RosterJson.write(sheet.columns()), RosterJson.write(sheet.merged()))
                .update();
    }

    public List<RosterSheet> sheets(RosterId id) {
        return jdbc.sql(COLUMNS + "where import = ? order by number")
                .param(id.value())
                .query(RosterCells::sheet)
                .list();
    }

    public Optional<RosterSheet> chosen(RosterId id) {
        return jdbc.sql(COLUMNS + "where import = ? and number = (select sheet from roster_import where id = import)")
                .param(id.value())
                .query(RosterCells::sheet)
                .optional();
    }

    private static RosterSheet sheet(ResultSet row, int number) throws SQLException {
        return new RosterSheet(
                row.getInt("number"),
                row.getString("name"),
                row.getInt("first_row"),
                row.getInt("lines"),
                RosterJson.columns(row.getString("columns")),
                RosterJson.merged(row.getString("merged")));
    }

    public void choose(RosterId id, int sheet) {
        jdbc.sql("update roster_import set sheet = ? where id = ? and state in ('READING', 'READ', 'CHECKED')")
                .params(sheet, id.value())
                .update();
    }

    /// Says what the columns are, by their indexes. The others are thrown away by {@link #dropTheRest}.
    public void map(RosterId id, RosterSheet sheet, Map<Integer, RosterField> fields) {
        List<RosterColumn> columns = sheet.columns().stream()
                .map(column -> column.as(
                        column.place(),
                        Optional.ofNullable(fields.get(column.index())).filter(field -> column.isMappable())))
                .toList();
        save(id, sheet, columns);
    }

    private void save(RosterId id, RosterSheet sheet, List<RosterColumn> columns) {
        jdbc.sql("update roster_sheet set columns = ?::jsonb where import = ? and number = ?")
                .params(RosterJson.write(columns), id.value(), sheet.number())
                .update();
    }

    /// Keeps the mapped columns of the chosen sheet and nothing else.
    public RosterSheet dropTheRest(RosterId id) {
        return Objects.requireNonNull(transactions.execute(started -> {
            RosterSheet sheet = chosen(id).orElseThrow();
            jdbc.sql("delete from roster_cells where import = ? and sheet <> ?")
                    .params(id.value(), sheet.number())
                    .update();
            jdbc.sql("delete from roster_sheet where import = ? and number <> ?")
                    .params(id.value(), sheet.number())
                    .update();
            return withoutTheRest(id, sheet);
        }));
    }

    private RosterSheet withoutTheRest(RosterId id, RosterSheet sheet) {
        List<RosterColumn> kept = sheet.columns().stream()
                .filter(column -> column.field().isPresent())
                .toList();
        boolean all = kept.size()
                == sheet.columns().stream().filter(RosterColumn::isMappable).count();
        if (all) return sheet;
        String cells = kept.stream()
                .map(column -> "cells[" + column.place() + "]")
                .collect(Collectors.joining(", ", "array[", "]"));
        jdbc.sql("update roster_cells set cells = " + cells + " where import = ? and sheet = ?")
                .params(id.value(), sheet.number())
                .update();
        List<RosterColumn> columns = sheet.columns().stream()
                .filter(column -> !column.isMappable() || column.field().isPresent())
                .map(column -> column.as(kept.indexOf(column) + 1, column.field()))
                .toList();
        save(id, sheet, columns);
        return chosen(id).orElseThrow();
    }

    /// Rows after a line, in their order.
    public List<Line> after(RosterId id, int sheet, int line, int most) {
        return jdbc.sql("""
                        select line, cells from roster_cells where import = ? and sheet = ? and line > ?
                        order by line limit ?""")
                .params(id.value(), sheet, line, most)
                .query((row, number) -> new Line(row.getInt("line"), List.of((String[])
                        row.getArray("cells").getArray())))
                .list();
    }
}
