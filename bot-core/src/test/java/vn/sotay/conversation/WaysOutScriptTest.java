package vn.sotay.conversation;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaysOutScriptTest {
    @Test
    void theWaysOutWorkAtTheStart() {
        ConversationScript.withAMember().plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — giúp
                » Sổ Tay giúp đồng chí tra cứu …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — huỷ
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — hủy
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — HUY
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — /start
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — (đến)
                » Chào đồng chí Lò Thị Hương. Đồng chí cần việc gì? Đồng chí có thể chọn một mục, hoặc gõ ngay câu hỏi, từ khóa hay số văn bản.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void theWaysOutWorkInsideALookUp() {
        ConversationScript.withAMember().plays("""
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — hủy
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — giúp
                » Sổ Tay giúp đồng chí tra cứu …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — trình đơn
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void theWaysOutWorkInsideAQuestion() {
        ConversationScript.withAMember().plays("""
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — HUY
                » Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — giúp
                » Sổ Tay giúp đồng chí tra cứu …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — [Giữ nguyên]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void aWayOutIsTheWholeMessageOrNone() {
        ConversationScript.withAMember().plays("""
                — menu đảng phí
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu
                Ban Thường vụ Tỉnh ủy quy định về thu, nộp đảng phí như sau:
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aButtonLongGoneLeadsToTheMenu() {
        ConversationScript.withAMember().plays("""
                — [[quiz:start:7]]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 1
                » Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU
                """);
    }

    @Test
    void aPlaceThatNoLongerExistsLeadsToTheMenu() {
        ConversationScript.withAMember().standing(new Place.Gone()).plays("""
                — B
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 1
                » Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU
                """);
        ConversationScript.withAMember().standing(new Place.Gone()).plays("""
                — [[lookup:ask]]
                » Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU
                """);
        ConversationScript.withAMember().standing(new Place.Gone()).plays("""
                — (nhãn dán)
                » Sổ Tay chưa đọc được loại tin nhắn này. Mời đồng chí gõ bằng chữ, hoặc mở trình đơn.
                [1 Trình đơn]
                — B
                » Không tìm thấy văn bản nào khớp với “B”.

                Đồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                """);
        ConversationScript.withAMember()
                .standing(new Place.Inside("quiz", new GoneState(), List.of()))
                .plays("""
                — B
                » Phần này không còn dùng được nữa. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    private record GoneState() implements DialogState {}

    @Test
    void afterAQuietWeekThePersonStartsAnew() {
        ConversationScript.withAMember().plays("""
                — hủy liên kết
                » Đồng chí muốn hủy liên kết tài khoản này và rút lại đồng ý về dữ liệu cá nhân? Sau đó, muốn dùng lại Sổ Tay đồng chí cần một mã liên kết mới.
                [1 Hủy liên kết] [2 Giữ nguyên]
                ⏱ 10081 phút
                — 1
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 1
                Điều 1. Mức đóng
                1. Đảng viên hưởng lương đóng 1% tiền lương, các khoản phụ cấp; tiền công hằng tháng.
                2. Đảng viên là nông dân đóng 4.000 đồng mỗi tháng; ở miền núi, biên giới đóng 2.000 đồng mỗi tháng.
                3. Đảng viên là học sinh, sinh viên đóng 3.000 đồng mỗi tháng.
                4. Đảng viên có hoàn cảnh khó khăn được chi bộ xem xét, đề nghị miễn hoặc giảm mức đóng trong từng quý.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void whatWasOfferedLastIsWhatANumberPicks() {
        ConversationScript.withAMember().plays("""
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — (nhãn dán)
                » Sổ Tay chưa đọc được loại tin nhắn này. Mời đồng chí gõ bằng chữ, hoặc mở trình đơn.
                [1 Trình đơn]
                — 1
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void pressingTwiceShowsTheSame() {
        ConversationScript.withAMember().plays("""
                — nộp đảng phí trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — [Đọc tiếp]
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 3
                Chương II
                SỬ DỤNG ĐẢNG PHÍ
                Điều 3. Phần trích để lại
                Chi bộ ở xã được trích để lại 50% số đảng phí thu được; chi bộ khác được trích để lại 30%.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                — [[lookup:read:{12-QĐ/TU}:2]]
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 đến Điều 3
                Chương I
                THU ĐẢNG PHÍ
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Chương II
                SỬ DỤNG ĐẢNG PHÍ
                Điều 3. Phần trích để lại
                Chi bộ ở xã được trích để lại 50% số đảng phí thu được; chi bộ khác được trích để lại 30%.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                — [[lookup:read:{12-QĐ/TU}:2]]
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 đến Điều 3
                Chương I
                THU ĐẢNG PHÍ
                Điều 2. Thời gian nộp
                1. Chi bộ thu đảng phí trong kỳ sinh hoạt thường kỳ hằng tháng, ghi sổ và có chữ ký của người nộp.
                2. Chi bộ nộp lên cấp trên trước ngày 10 của tháng đầu quý sau; cấp trên lập chứng từ cho từng chi bộ.
                3. Nơi nộp qua tài khoản thì ghi rõ tên chi bộ, tháng nộp và số tiền; chậm nộp ba tháng phải báo cáo bằng văn bản.
                Chương II
                SỬ DỤNG ĐẢNG PHÍ
                Điều 3. Phần trích để lại
                Chi bộ ở xã được trích để lại 50% số đảng phí thu được; chi bộ khác được trích để lại 30%.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                """);
    }

    @Test
    void aPersonWhoLeavesGetsNoAnswer() {
        ConversationScript.withAMember().plays("""
                — (rời đi)
                — (đến)
                » Chào đồng chí Lò Thị Hương. Đồng chí cần việc gì? Đồng chí có thể chọn một mục, hoặc gõ ngay câu hỏi, từ khóa hay số văn bản.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void strangeMessagesGetAnAnswer() {
        ConversationScript.withAMember().plays("""
                — (không có chữ)
                » Tin nhắn của đồng chí không có chữ. …
                [1 Trình đơn]
                — \u200B\u202E\u0007
                » Tin nhắn của đồng chí không có chữ. …
                [1 Trình đơn]
                — 👍👍🏽❤️
                » Mời đồng chí gõ câu hỏi …
                — \u202Enộp đảng phí\u202C trước\u0000 ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 …
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — no\u0323\u0302p đa\u0309ng phi\u0301 trươ\u0301c nga\u0300y na\u0300o
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 …
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — nộp \u00F0ảng phí tr\u200Bước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 …
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — nopj ddangr phis
                » Không tìm thấy văn bản nào khớp với “nopj ddangr phis”. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — nộp đảng phí⏎⏎trước ngày nào
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 2 …
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — مرحبا
                » Không tìm thấy văn bản nào khớp với “مرحبا”. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                """);
    }

    @Test
    void aVeryLongMessageIsNotSearched() {
        String words = "— " + "đảng phí ".repeat(600) + "\n";
        ConversationScript.withAMember().plays(words + """
                » Tin nhắn dài quá nên chưa xử lý được. …
                [1 Trình đơn]
                """);
    }
}
