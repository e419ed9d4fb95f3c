package vn.sotay.admin.pages.roster;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.sotay.admin.storage.roster.RosterEntries;
import vn.sotay.admin.storage.roster.RosterSheet;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.roster.RosterFault;
import vn.sotay.organisation.roster.RosterField;
import vn.sotay.organisation.roster.UnreadCell;

/// Faults and values in words.
///
/// @param locale of whoever reads them
public record RosterWords(MessageSource messages, Locale locale) {

    public String field(RosterField field) {
        return word("roster.field." + field);
    }

    public String fault(RosterFault fault) {
        return word(
                "roster.fault." + fault.reason(), fault.field().map(this::field).orElse(""), fault.detail());
    }

    /// A kind of fault, without the details of a row.
    public String kind(RosterFault fault) {
        return switch (fault.reason()) {
            case DUPLICATE, UNIT_AMBIGUOUS -> word("roster.kind." + fault.reason());
            default -> fault(fault);
        };
    }

    /// What stands in the file.
    public String cellOf(RosterEntries.Entry entry, RosterSheet sheet, RosterField field) {
        return Optional.ofNullable(sheet.fields().get(field))
                .filter(column -> column.place() <= entry.cells().size())
                .map(column -> cell(entry.cells().get(column.place() - 1)))
                .orElse("");
    }

    /// A value as people write it. Units are told by the caller.
    public String value(RosterField field, String value) {
        return switch (field) {
            case GENDER -> word("gender." + value);
            case POST -> word("post." + value);
            case STATUS -> word("status." + value);
            case JOINED_ON, OFFICIAL_ON, STATUS_ON -> VietnamTime.written(LocalDate.parse(value));
            case PHONE -> "0" + value.substring("+84".length());
            case FULL_NAME, FILE_NUMBER, BORN, UNIT -> value;
        };
    }

    /// What the template shows; an active member's status has no day.
    String example(RosterField field) {
        return field == RosterField.STATUS_ON ? "" : word("roster.example." + field);
    }

    /// A cell of the file, or what stands for it where it was not read.
    String cell(String cell) {
        return UnreadCell.of(cell)
                .map(unread -> word("roster.unread." + unread))
                .orElse(cell);
    }

    String word(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
