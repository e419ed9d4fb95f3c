package vn.sotay.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.documents.structure.DocumentStructure;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.Units;

/// A small library for conversations in tests: two units below a province, and documents of all three.
public final class Handbook {
    public static final UnitId PROVINCE = new UnitId("tinh-uy");
    public static final UnitId TAN_KHE = new UnitId("tan-khe");
    public static final UnitId TAN_KHE_2 = new UnitId("tan-khe-2");
    public static final UnitId DONG_LAM = new UnitId("dong-lam");

    private final Documents documents;
    private final Map<String, DocumentId> ids = new HashMap<>();

    private Handbook(Documents documents) {
        this.documents = documents;
    }

    public static Handbook in(Documents documents, Units units) {
        units.save(new Unit(
                PROVINCE, Optional.empty(), UnitKind.COMMITTEE, "Đảng bộ tỉnh Lam Giang", "Tỉnh ủy Lam Giang"));
        units.save(new Unit(
                TAN_KHE, Optional.of(PROVINCE), UnitKind.COMMITTEE, "Đảng bộ xã Tân Khê", "Đảng ủy xã Tân Khê"));
        units.save(new Unit(TAN_KHE_2, Optional.of(TAN_KHE), UnitKind.BRANCH, "Chi bộ thôn 2", "Chi bộ thôn 2"));
        units.save(new Unit(
                DONG_LAM,
                Optional.of(PROVINCE),
                UnitKind.COMMITTEE,
                "Đảng bộ phường Đông Lam",
                "Đảng ủy phường Đông Lam"));
        Handbook handbook = new Handbook(documents);
        handbook.fill();
        return handbook;
    }

    public DocumentId id(String symbol) {
        return Optional.ofNullable(ids.get(symbol)).orElseThrow();
    }

    public Map<String, DocumentId> ids() {
        return Map.copyOf(ids);
    }

    private void fill() {
        add(DocumentKind.REGULATION, "07-QĐ/TU", LocalDate.of(2024, 3, 1), "về đảng phí", "", """
                Điều 1. Mức đóng
                1. Đảng viên hưởng lương đóng 1% tiền lương hằng tháng.
                2. Đảng viên là nông dân đóng 4.000 đồng mỗi tháng.
                """);
        add(DocumentKind.REGULATION, "12-QĐ/TU", LocalDate.of(2026, 2, 10), "về thu, nộp đảng phí", "07-QĐ/TU", """
                Ban Thường vụ Tỉnh ủy quy định về thu, nộp đảng phí như sau:
                Chương I
                THU ĐẢNG PHÍ
                Điều 1. Mức đóng
                1. Đảng viên hưởng lương đóng 1% tiền lương, các khoản phụ cấp; tiền công hằng tháng.
                2. Đảng viên là nông dân đóng 4.000 đồng mỗi tháng; ở miền núi, biên giới đóng 2.000 đồng mỗi tháng.
                3. Đảng viên là học sinh, sinh viên đóng 3.000 đồng mỗi tháng.
                4. Đảng viên có hoàn cảnh khó khăn được chi bộ xem xét, đề nghị miễn hoặc giảm mức đóng trong từng quý.
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Chương II
                SỬ DỤNG ĐẢNG PHÍ
                Điều 3. Phần trích để lại
                Chi bộ ở xã được trích để lại 50% số đảng phí thu được; chi bộ khác được trích để lại 30%.
                """);
        add(DocumentKind.RESOLUTION, "05-NQ/TU", LocalDate.of(2025, 8, 14), "về chuyển đổi số", "", longResolution());
        add(
                DocumentKind.PLAN,
                "08-KH/ĐU",
                LocalDate.of(2026, 6, 1),
                "về diễn tập phòng thủ",
                DONG_LAM,
                AccessClass.INTERNAL);
        add(
                DocumentKind.REPORT,
                "09-BC/TU",
                LocalDate.of(2025, 1, 5),
                "về bảo vệ chính trị nội bộ",
                PROVINCE,
                AccessClass.RESTRICTED);
        add(
                DocumentKind.LETTER,
                "57-CV/ĐU",
                LocalDate.of(2025, 2, 6),
                "về lịch trực hè",
                TAN_KHE,
                AccessClass.INTERNAL);
    }

    private static String longResolution() {
        StringBuilder text = new StringBuilder("I. QUAN ĐIỂM\n");
        for (int point = 1; point <= 9; point++)
            text.append(point)
                    .append(". Quan điểm thứ ")
                    .append(point)
                    .append(". ")
                    .append("Chuyển đổi số lấy người dân làm trung tâm, phục vụ là thước đo. ".repeat(6))
                    .append('\n');
        return text.toString();
    }

    private void add(DocumentKind kind, String symbol, LocalDate day, String title, UnitId owner, AccessClass access) {
        add(kind, symbol, day, title, new NewDocument.Belonging(owner, access), "", "1. Nội dung riêng " + title + ".");
    }

    private void add(DocumentKind kind, String symbol, LocalDate day, String title, String replaces, String text) {
        add(kind, symbol, day, title, new NewDocument.Belonging(PROVINCE, AccessClass.PUBLIC), replaces, text);
    }

    private void add(
            DocumentKind kind,
            String symbol,
            LocalDate day,
            String title,
            NewDocument.Belonging belonging,
            String replaces,
            String text) {
        ids.put(
                symbol,
                documents.add(new NewDocument(
                        new Document.Identity(kind, new DocumentNumber(symbol, day), "Tỉnh ủy Lam Giang"),
                        title,
                        belonging,
                        new NewDocument.Effect(day, Optional.empty(), Optional.ofNullable(ids.get(replaces))),
                        DocumentStructure.passagesOf(text))));
    }
}
