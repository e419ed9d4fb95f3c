package vn.sotay.organisation.roster.heading;

import static vn.sotay.organisation.roster.RosterField.BORN;
import static vn.sotay.organisation.roster.RosterField.FILE_NUMBER;
import static vn.sotay.organisation.roster.RosterField.FULL_NAME;
import static vn.sotay.organisation.roster.RosterField.GENDER;
import static vn.sotay.organisation.roster.RosterField.JOINED_ON;
import static vn.sotay.organisation.roster.RosterField.OFFICIAL_ON;
import static vn.sotay.organisation.roster.RosterField.PHONE;
import static vn.sotay.organisation.roster.RosterField.POST;
import static vn.sotay.organisation.roster.RosterField.STATUS;
import static vn.sotay.organisation.roster.RosterField.STATUS_ON;
import static vn.sotay.organisation.roster.RosterField.UNIT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.roster.RosterField;

/// Headings as they stand in rosters, without marks and signs: "Họ và tên (*)" is "ho va ten".
public final class Headings {
    private static final Map<RosterField, List<String>> WORDS = Map.ofEntries(
            Map.entry(
                    FULL_NAME,
                    List.of(
                            "ho va ten",
                            "ho ten",
                            "ho va ten dang vien",
                            "ho ten dang vien",
                            "ten dang vien",
                            "ho va ten khai sinh",
                            "ho ten khai sinh",
                            "ho va ten dem ten",
                            "full name",
                            "name")),
            Map.entry(
                    FILE_NUMBER,
                    List.of(
                            "so ly lich",
                            "so ly lich dang vien",
                            "so ll",
                            "so lldv",
                            "sll",
                            "so li lich",
                            "so ly lich dang",
                            "so ho so",
                            "file number")),
            Map.entry(GENDER, List.of("gioi tinh", "gioi", "nam nu", "phai", "gender")),
            Map.entry(
                    BORN,
                    List.of(
                            "sinh ngay",
                            "ngay sinh",
                            "nam sinh",
                            "ngay thang nam sinh",
                            "ngay thang nam sinh duong lich",
                            "ngay sinh duong lich",
                            "sinh nam",
                            "ntns",
                            "born")),
            Map.entry(
                    UNIT,
                    List.of(
                            "to chuc dang sinh hoat",
                            "to chuc dang",
                            "chi bo",
                            "chi bo sinh hoat",
                            "don vi",
                            "ten chi bo",
                            "sinh hoat tai chi bo",
                            "noi sinh hoat",
                            "noi sinh hoat dang",
                            "chi bo dang sinh hoat",
                            "to chuc dang dang sinh hoat",
                            "unit")),
            Map.entry(
                    POST,
                    List.of(
                            "chuc vu",
                            "chuc vu dang",
                            "chuc vu trong dang",
                            "chuc vu dang hien nay",
                            "chuc danh trong dang",
                            "post")),
            Map.entry(
                    JOINED_ON,
                    List.of(
                            "ngay vao dang",
                            "ngay ket nap",
                            "ngay ket nap dang",
                            "ngay vao dang du bi",
                            "ngay thang nam vao dang",
                            "ngay du bi",
                            "vao dang ngay",
                            "du bi",
                            "vao dang",
                            "joined on")),
            Map.entry(
                    OFFICIAL_ON,
                    List.of(
                            "ngay chinh thuc",
                            "ngay vao dang chinh thuc",
                            "ngay cong nhan chinh thuc",
                            "chinh thuc",
                            "ngay cong nhan dang vien chinh thuc",
                            "chinh thuc ngay",
                            "official on")),
            Map.entry(
                    STATUS,
                    List.of(
                            "trang thai hoat dong",
                            "trang thai",
                            "trang thai sinh hoat",
                            "tinh trang",
                            "tinh trang sinh hoat",
                            "status")),
            Map.entry(
                    STATUS_ON,
                    List.of(
                            "ngay roi mat mien sh",
                            "ngay roi mat mien sinh hoat",
                            "tu ngay",
                            "ngay thay doi trang thai",
                            "trang thai tu ngay")),
            Map.entry(
                    PHONE,
                    List.of(
                            "so dien thoai",
                            "dien thoai",
                            "sdt",
                            "so dt",
                            "dt",
                            "di dong",
                            "dien thoai di dong",
                            "so dien thoai di dong",
                            "so di dong",
                            "phone",
                            "mobile",
                            "tel",
                            "so zalo",
                            "so dien thoai lien he")));

    /// Whole words that make a heading forbidden wherever they stand in it.
    private static final List<String> FORBIDDEN = List.of(
            "cccd",
            "cmnd",
            "cmt",
            "cmtnd",
            "cmt nd",
            "can cuoc",
            "chung minh",
            "dinh danh",
            "so dd",
            "so dinh danh",
            "id card",
            "national id",
            "ho chieu",
            "passport",
            "the dang",
            "so the",
            "the dv",
            "the dang vien",
            "sothe",
            "noi cap",
            "ngay cap",
            "qd 85",
            "dan toc",
            "ton giao",
            "que quan",
            "que",
            "nguyen quan",
            "thuong tru",
            "tam tru",
            "ho khau",
            "noi o",
            "cho o",
            "dia chi",
            "noi cu tru",
            "cu tru",
            "khai sinh",
            "noi sinh",
            "thanh phan gia dinh",
            "thanh phan xuat than",
            "ma so thue",
            "bao hiem",
            "bhxh",
            "so tai khoan",
            "address",
            "ethnicity",
            "religion",
            "quoc tich");

    private static final Set<String> NOT_NEEDED = Set.of(
            "stt",
            "tt",
            "so tt",
            "so thu tu",
            "id",
            "ma",
            "ten goi khac",
            "bi danh",
            "ghi chu",
            "de nghi xoa",
            "ket qua kiem tra",
            "chi tiet loi",
            "ly do chua nhap duoc",
            "dong trong tep cu",
            "chu ky",
            "ky ten",
            "email",
            "trinh do",
            "nghe nghiep");

    private static final Map<String, ColumnKind> BY_WORDS = byWords();

    private Headings() {}

    public static ColumnKind kindOf(String heading) {
        String words = VietnameseText.folded(heading);
        if (words.isEmpty()) return new ColumnKind.NotNeeded();
        ColumnKind known = BY_WORDS.get(words);
        if (known != null) return known;
        String padded = " " + words + " ";
        if (FORBIDDEN.stream().anyMatch(word -> padded.contains(" " + word + " "))) return new ColumnKind.Forbidden();
        return NOT_NEEDED.contains(words) ? new ColumnKind.NotNeeded() : new ColumnKind.Unknown();
    }

    private static Map<String, ColumnKind> byWords() {
        Map<String, ColumnKind> all = new HashMap<>();
        WORDS.forEach((field, words) -> words.forEach(word -> all.put(word, new ColumnKind.Wanted(field))));
        return Map.copyOf(all);
    }
}
