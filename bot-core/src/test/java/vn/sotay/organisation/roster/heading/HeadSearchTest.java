package vn.sotay.organisation.roster.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.roster.RosterField;

class HeadSearchTest {
    private final List<String> seen = new ArrayList<>();

    /// As a reader does it: only what is wanted is taken.
    private Optional<RosterHead> find(String... rows) {
        HeadSearch search = new HeadSearch();
        for (int row = 1; row <= rows.length; row++) {
            String[] cells = rows[row - 1].split(";", -1);
            SortedMap<Integer, String> wanted = new TreeMap<>();
            for (int column = 0; column < cells.length; column++)
                if (!cells[column].isEmpty() && search.wants(row, column)) wanted.put(column, cells[column]);
            seen.addAll(wanted.values());
            if (!wanted.isEmpty() && !search.take(row, wanted)) break;
        }
        return search.found();
    }

    private static Map<Integer, RosterField> fields(RosterHead head) {
        return head.columns().stream()
                .filter(column -> column.kind() instanceof ColumnKind.Wanted)
                .collect(Collectors.toMap(
                        RosterHead.Column::index, column -> ((ColumnKind.Wanted) column.kind()).field()));
    }

    @Test
    void theOfficialLayoutIsRecognisedByItsPlacesAndNothingForbiddenIsLookedAt() {
        String upper =
                "STT;ID;Họ và tên*;Tên gọi khác;Giới tính*;Sinh ngày*;Dân tộc*;Tôn giáo*;Mã công dân*;Số thẻ Đảng*;"
                        + "Nơi cấp thẻ;Ngày cấp thẻ;Số thẻ Đảng theo QĐ 85;Tổ chức Đảng sinh hoạt*;Nơi đăng ký khai sinh;;;"
                        + "Quê quán;;;Thường trú;;;Ngày vào Đảng*;Ngày chính thức*;Số CMND cũ;Trạng thái hoạt động*;"
                        + "Ngày rời/mất/miễn SH;Đề nghị xóa;Kết quả kiểm tra;Chi tiết lỗi";
        String lower =
                ";;;;;;;;;;;;;;Quốc gia;Tỉnh/Thành;Chi tiết;Quốc gia;Tỉnh/Thành;Chi tiết;Quốc gia;Tỉnh/Thành;Chi tiết";
        String person = "1;x;Lê An;;Nam;1980;Mường;Không;001;002;a;b;c;Chi bộ 1;d;e;f;g;h;i;k;l;m;2000;2001;n;Đang";

        RosterHead head = find("DANH SÁCH", "Lúc 8 giờ", "Ghi chú", "", "", upper, lower, person)
                .orElseThrow();

        assertThat(head.firstRow()).isEqualTo(8);
        assertThat(fields(head))
                .containsOnly(
                        Map.entry(2, RosterField.FULL_NAME),
                        Map.entry(4, RosterField.GENDER),
                        Map.entry(5, RosterField.BORN),
                        Map.entry(13, RosterField.UNIT),
                        Map.entry(23, RosterField.JOINED_ON),
                        Map.entry(24, RosterField.OFFICIAL_ON),
                        Map.entry(26, RosterField.STATUS),
                        Map.entry(27, RosterField.STATUS_ON));
        assertThat(head.columns().get(8).kind()).isEqualTo(new ColumnKind.Forbidden());
        assertThat(head.columns().stream().noneMatch(column -> column.kind() instanceof ColumnKind.Unknown))
                .isTrue();
        assertThat(seen).doesNotContain("Mường", "001", "Lê An");
    }

    @Test
    void ofARowBelowAPlainHeadingOnlyTheNameIsLookedAt() {
        RosterHead head = find("CCCD;Họ tên;Năm sinh;Chi bộ", "001085012345;Lê An;1980;Chi bộ 1")
                .orElseThrow();

        assertThat(head.firstRow()).isEqualTo(2);
        assertThat(seen).contains("Lê An").doesNotContain("001085012345", "1980");
    }

    @Test
    void aHeadingOverTwoColumnsIsReadWithTheOneBelow() {
        RosterHead head = find(
                        "STT;Họ và tên;Ngày vào Đảng;;Quê quán;;SĐT", ";;Dự bị;Chính thức;Xã;Tỉnh;", "1;A B;;;;;")
                .orElseThrow();

        assertThat(head.firstRow()).isEqualTo(3);
        assertThat(fields(head))
                .containsEntry(2, RosterField.JOINED_ON)
                .containsEntry(3, RosterField.OFFICIAL_ON)
                .containsEntry(6, RosterField.PHONE);
        assertThat(head.columns().stream()
                        .filter(column -> column.index() == 4 || column.index() == 5)
                        .map(RosterHead.Column::kind))
                .containsOnly(new ColumnKind.Forbidden());
    }

    @Test
    void withoutAHeadingNothingIsFound() {
        assertThat(find("Lê An;Nam;Chi bộ 1", "Lê Bình;Nữ;Chi bộ 2")).isEmpty();
    }

    @Test
    void theSecondOfTwoEqualColumnsIsLeftToPeople() {
        RosterHead head = find("Họ tên;Điện thoại;Số điện thoại").orElseThrow();

        assertThat(fields(head)).containsEntry(1, RosterField.PHONE).doesNotContainKey(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCCD",
                "Số CCCD/CMND",
                "Số thẻ đảng viên",
                "Dân tộc",
                "TÔN GIÁO",
                "Quê quán",
                "Nơi ở hiện nay",
                "Hộ khẩu thường trú",
                "Số định danh cá nhân (*)",
                "Nơi đăng ký khai sinh",
                "Ngày cấp thẻ",
                "Địa chỉ",
                "Nơi sinh"
            })
    void forbiddenHeadingsAreKnownInManyForms(String heading) {
        assertThat(Headings.kindOf(heading)).isEqualTo(new ColumnKind.Forbidden());
    }
}
