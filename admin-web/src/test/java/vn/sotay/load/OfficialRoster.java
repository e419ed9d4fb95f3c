package vn.sotay.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Files in the layout of the national import file: a title, notes, a heading of two rows, people from row
/// 8 on, columns A to AE, and hidden sheets.
public final class OfficialRoster {
    /// What stands in the columns that must not be read.
    public static final List<String> FORBIDDEN =
            List.of("Mường", "Phật giáo Hòa Hảo", "07908501", "99887766", "Quê Bí Mật", "Hẻm 77 Kín");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> UPPER = List.of(
            "STT",
            "ID",
            "Họ và tên*",
            "Tên gọi khác",
            "Giới tính*",
            "Sinh ngày*",
            "Dân tộc*",
            "Tôn giáo*",
            "Số định danh cá nhân*",
            "Số thẻ Đảng*",
            "Nơi cấp thẻ",
            "Ngày cấp thẻ",
            "Số thẻ Đảng theo QĐ 85",
            "Tổ chức Đảng sinh hoạt*",
            "Nơi đăng ký khai sinh",
            "",
            "",
            "Quê quán",
            "",
            "",
            "Thường trú",
            "",
            "",
            "Ngày vào Đảng*",
            "Ngày chính thức*",
            "Số CMND cũ",
            "Trạng thái hoạt động*",
            "Ngày rời/mất/miễn SH",
            "Đề nghị xóa",
            "Kết quả kiểm tra",
            "Chi tiết lỗi");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lò", "Thạch");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Minh", "Thị Hồng", "Quang", "Ngọc");
    private static final List<String> GIVEN =
            List.of("An", "Bình", "Châu", "Dũng", "Giang", "Hạnh", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Yến");

    private OfficialRoster() {}

    /// What we may know of somebody.
    ///
    /// @param official empty for a probationary member
    public record Person(
            String name, String gender, String born, String unit, String joined, String official, String status) {}

    /// The n-th person; no two are alike.
    public static Person person(int n, String unit) {
        String name = FAMILY.get(n % 12) + " " + MIDDLE.get(n / 12 % 7) + " " + GIVEN.get(n / 84 % 12);
        int born = 1945 + n / 1_008 % 55;
        LocalDate joined = LocalDate.of(born + 20, 1, 1).plusDays(n / 55_440 * 31L + n % 29);
        return new Person(
                n % 3 == 0 ? name.toUpperCase(Locale.ROOT) : name,
                n / 12 % 7 == 1 || n / 12 % 7 == 4 ? "Nữ" : "Nam",
                LocalDate.of(born, 1 + n % 12, 1 + n % 28).format(DAY),
                unit,
                joined.format(DAY),
                joined.plusYears(1).format(DAY),
                n % 40 == 0 ? "Miễn sinh hoạt" : "Đang sinh hoạt");
    }

    public static void write(Path file, Stream<Person> people) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Nhập liệu", "4.0");
                people) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            head(sheet);
            int row = 7;
            for (Person one : (Iterable<Person>) people::iterator) {
                write(sheet, row, one);
                if (++row % 500 == 0) sheet.flush();
            }
            sheet.finish();
            Worksheet hidden = workbook.newWorksheet("DANTOC");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            hidden.value(0, 0, "Họ và tên");
            hidden.value(0, 1, "Giới tính");
            hidden.value(1, 0, "Người Ẩn");
        }
    }

    private static void head(Worksheet sheet) {
        sheet.value(0, 0, "DANH SÁCH ĐẢNG VIÊN");
        sheet.value(1, 0, "Thời điểm xuất: 01/11/2026 08:00");
        sheet.value(2, 0, "Ghi chú: các cột có dấu * là bắt buộc");
        sheet.value(3, 0, "Ngày ghi theo dd/MM/yyyy");
        for (int column = 0; column < UPPER.size(); column++) {
            if (!UPPER.get(column).isEmpty()) sheet.value(5, column, UPPER.get(column));
            boolean grouped = column >= 14 && column <= 22;
            if (!grouped) sheet.range(5, column, 6, column).merge();
        }
        for (int group : List.of(14, 17, 20)) {
            sheet.range(5, group, 5, group + 2).merge();
            sheet.value(6, group, "Quốc gia");
            sheet.value(6, group + 1, "Tỉnh/Thành");
            sheet.value(6, group + 2, "Chi tiết");
        }
    }

    private static void write(Worksheet sheet, int row, Person one) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row - 6), "id-" + row, one.name(), ""));
        cells.addAll(List.of(one.gender(), one.born(), FORBIDDEN.get(0), FORBIDDEN.get(1)));
        cells.add(FORBIDDEN.get(2) + "%04d".formatted(row % 10_000));
        cells.add(FORBIDDEN.get(3) + "%04d".formatted(row % 10_000));
        cells.addAll(List.of("Hà Nội", "01/01/2020", FORBIDDEN.get(3) + "0000", one.unit()));
        for (int place = 0; place < 3; place++) cells.addAll(List.of("Việt Nam", FORBIDDEN.get(4), FORBIDDEN.get(5)));
        cells.addAll(List.of(one.joined(), one.official(), "012345678", one.status(), "", "", "", ""));
        for (int column = 0; column < cells.size(); column++)
            if (!cells.get(column).isEmpty()) sheet.value(row, column, cells.get(column));
    }
}
