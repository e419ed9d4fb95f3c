package vn.sotay.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sotay.documents.lookup.MissedQuestion;

class LookUpScriptTest {
    @Test
    void theAnswerIsTheSameWithAndWithoutMarks() {
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
                — nop dang phi truoc ngay nao
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
                — NỘP ĐẢNG PHÍ TRƯỚC NGÀY NÀO???
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
                """);
    }

    @Test
    void aBareNumberOrTheWordsOfAButtonPick() {
        ConversationScript.withAMember().plays("""
                — trích để lại đảng phí
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 3
                Điều 3. Phần trích để lại
                Chi bộ ở xã được trích để lại 50% số đảng phí thu được; chi bộ khác được trích để lại 30%.
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Toàn văn] [2 Chưa đúng ý tôi]
                — 1
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu đến Điều 3
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
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                — toan van
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu đến Điều 3
                …
                [1 Trình đơn]
                — số 1
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 12
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu
                Ban Thường vụ Tỉnh ủy quy định về thu, nộp đảng phí như sau:
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                """);
    }

    @Test
    void otherResultsAreOffered() {
        ConversationScript.withAMember().plays("""
                — dang phi
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu
                Ban Thường vụ Tỉnh ủy quy định về thu, nộp đảng phí như sau:
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                — kết quả khác
                » Các kết quả khác cho “dang phi”:
                [1 Quy định 07-QĐ/TU (2024) về đảng phí]
                — 1
                » Quy định số 07-QĐ/TU về đảng phí
                Điều 1
                Điều 1. Mức đóng
                1. Đảng viên hưởng lương đóng 1% tiền lương hằng tháng.
                2. Đảng viên là nông dân đóng 4.000 đồng mỗi tháng.
                Tỉnh ủy Lam Giang, ngày 01/03/2024
                ⚠ Đã được thay thế từ ngày 10/02/2026 bởi Quy định số 12-QĐ/TU
                [1 Toàn văn] [2 Văn bản thay thế]
                """);
    }

    @Test
    void aDocumentIsReadToItsEnd() {
        ConversationScript.withAMember().plays("""
                — 05-NQ/TU
                » Nghị quyết số 05-NQ/TU về chuyển đổi số
                Mục I, điểm 1
                1. Quan điểm thứ 1. …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — [Toàn văn]
                » Nghị quyết số 05-NQ/TU về chuyển đổi số
                Mục I, điểm 1 đến Mục I, điểm 3
                I. QUAN ĐIỂM
                1. Quan điểm thứ 1. …
                2. Quan điểm thứ 2. …
                3. Quan điểm thứ 3. …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]
                — [Đọc tiếp]
                » Nghị quyết số 05-NQ/TU về chuyển đổi số
                Mục I, điểm 4 đến Mục I, điểm 6
                I. QUAN ĐIỂM
                4. Quan điểm thứ 4. …
                5. Quan điểm thứ 5. …
                6. Quan điểm thứ 6. …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]
                — [Đọc tiếp]
                » Nghị quyết số 05-NQ/TU về chuyển đổi số
                Mục I, điểm 7 đến Mục I, điểm 9
                I. QUAN ĐIỂM
                7. Quan điểm thứ 7. …
                8. Quan điểm thứ 8. …
                9. Quan điểm thứ 9. …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Trình đơn]
                — [[lookup:read:{05-NQ/TU}:500]]
                » Hết Nghị quyết số 05-NQ/TU.
                [1 Trình đơn]
                """);
    }

    @Test
    void aReplacedDocumentLeadsToItsSuccessor() {
        ConversationScript.withAMember().plays("""
                — 07-QĐ/TU
                » Quy định số 07-QĐ/TU về đảng phí
                Điều 1
                Điều 1. Mức đóng
                1. Đảng viên hưởng lương đóng 1% tiền lương hằng tháng.
                2. Đảng viên là nông dân đóng 4.000 đồng mỗi tháng.
                Tỉnh ủy Lam Giang, ngày 01/03/2024
                ⚠ Đã được thay thế từ ngày 10/02/2026 bởi Quy định số 12-QĐ/TU
                [1 Toàn văn] [2 Văn bản thay thế] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                — văn bản thay thế
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu đến Điều 3
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
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                """);
    }

    @Test
    void whatIsNotFoundIsSaidSo() {
        ConversationScript.withAMember().plays("""
                — quy trình trồng chè shan tuyết trên núi cao ở vùng biên giới phía bắc với phân bón hữu cơ vi sinh
                » Không tìm thấy văn bản nào khớp với “quy trình trồng chè shan tuyết trên núi cao ở vùng biên giới phía bắc với phân…”.

                Đồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — 2
                » Các văn bản mới nhất. Đồng chí muốn đọc văn bản nào?
                [1 Quy định 12-QĐ/TU (2026) về thu, nộp đảng phí] [2 Nghị quyết 05-NQ/TU (2025) về chuyển đổi số] [3 Công văn 57-CV/ĐU (2025) về lịch trực hè] [4 Báo cáo 09-BC/TU (2025) về bảo vệ chính trị nội bộ] [5 Quy định 07-QĐ/TU (2024) về đảng phí]
                """);
    }

    @Test
    void theLatestDocumentsAreListedWithoutThoseOfOthers() {
        ConversationScript.withAMember().plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — 2
                » Các văn bản mới nhất. Đồng chí muốn đọc văn bản nào?
                [1 Quy định 12-QĐ/TU (2026) về thu, nộp đảng phí] [2 Nghị quyết 05-NQ/TU (2025) về chuyển đổi số] [3 Công văn 57-CV/ĐU (2025) về lịch trực hè] [4 Báo cáo 09-BC/TU (2025) về bảo vệ chính trị nội bộ] [5 Quy định 07-QĐ/TU (2024) về đảng phí]
                — 4
                » Báo cáo số 09-BC/TU về bảo vệ chính trị nội bộ
                Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.
                Tỉnh ủy Lam Giang, ngày 05/01/2025
                Còn hiệu lực
                [1 Trình đơn]
                """);
    }

    @Test
    void anInternalDocumentOfAnotherUnitIsNeverShown() {
        ConversationScript.withAMember().plays("""
                — diễn tập phòng thủ
                » Không tìm thấy văn bản nào khớp với “diễn tập phòng thủ”.

                Đồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — 08-KH/ĐU
                » Không tìm thấy văn bản nào khớp với “08-KH/ĐU”.

                Đồng chí có thể: gõ ít từ hơn, chỉ giữ từ chính …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — [[lookup:read:{08-KH/ĐU}:0]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:quote:{08-KH/ĐU}:0]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                """);
    }

    @Test
    void aRestrictedDocumentIsNamedButNotShown() {
        ConversationScript.withAMember().plays("""
                — bảo vệ chính trị nội bộ
                » Báo cáo số 09-BC/TU về bảo vệ chính trị nội bộ
                Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.
                Tỉnh ủy Lam Giang, ngày 05/01/2025
                Còn hiệu lực
                [1 Kết quả khác] [2 Chưa đúng ý tôi]
                — [[lookup:read:{09-BC/TU}:0]]
                » Báo cáo số 09-BC/TU về bảo vệ chính trị nội bộ
                Văn bản này thuộc loại hạn chế nên không hiển thị nội dung tại đây. Mời đồng chí đọc tại văn phòng cấp ủy.
                Tỉnh ủy Lam Giang, ngày 05/01/2025
                Còn hiệu lực
                [1 Trình đơn]
                """);
    }

    @Test
    void forgedButtonsDoNoHarm() {
        ConversationScript.withAMember().plays("""
                — [[lookup:read:99999999:0]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:read:{12-QĐ/TU}:-7]]
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu đến Điều 3
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
                Tỉnh ủy Lam Giang, ngày 10/02/2026
                Còn hiệu lực
                Thay thế Quy định số 07-QĐ/TU
                [1 Trình đơn]
                — [[lookup:quote:{12-QĐ/TU}:900]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:read:9999999999999999999999:0]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:read]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[xyz:1]]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — [[:]]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — [[lookup:others]]
                » Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void askingForWordsWaitsForThem() {
        ConversationScript.withAMember().plays("""
                — menu
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                — tra cứu văn bản
                » Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm. Ví dụ: thời gian sinh hoạt chi bộ, hoặc 05-NQ/TU
                — lịch trực hè
                » Công văn số 57-CV/ĐU về lịch trực hè
                Điểm 1
                1. Nội dung riêng về lịch trực hè.
                Tỉnh ủy Lam Giang, ngày 06/02/2025
                Còn hiệu lực
                [1 Toàn văn] [2 Chưa đúng ý tôi]
                """);
    }

    @Test
    void thanksAndGreetingsAreAnsweredInKind() {
        ConversationScript.withAMember().plays("""
                — xin chào
                » Đồng chí cần việc gì? …
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
                — Cảm ơn!
                » Cảm ơn đồng chí. Đồng chí cần tra cứu gì thêm không?
                [1 Trình đơn]
                — chào
                » Đồng chí cần việc gì? …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Dữ liệu của tôi] [4 Góp ý, kiến nghị] [5 Chuyên mục]
                """);
    }

    @Test
    void whatIsSaidInPassingIsNotSearched() {
        ConversationScript script = ConversationScript.withAMember().plays("""
                — bạn là ai vậy?
                » Đây là Sổ tay đảng viên điện tử, trả lời tự động. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất]
                — sai rồi
                » Xin lỗi đồng chí. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất]
                — cảm ơn đồng chí nhiều nhé
                » Cảm ơn đồng chí. …
                [1 Trình đơn]
                — tạm biệt
                » Chào đồng chí. …
                [1 Trình đơn]
                — 👍
                » Mời đồng chí gõ câu hỏi …
                """);

        assertThat(script.missed()).isEmpty();
    }

    @Test
    void whatWasNotMeantIsKeptWithoutThePerson() {
        ConversationScript script = ConversationScript.withAMember().plays("""
                — lịch trực hè
                » Công văn số 57-CV/ĐU về lịch trực hè
                …
                [1 Toàn văn] [2 Chưa đúng ý tôi]
                — chưa đúng ý tôi
                » Cảm ơn đồng chí đã báo. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — số điện thoại 0912 345 678 của văn phòng, thư lo.huong@example.org
                » Không tìm thấy văn bản nào khớp với …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                """);

        assertThat(script.missed())
                .extracting(MissedQuestion::words)
                .containsExactly("lịch trực hè", "số điện thoại … của văn phòng, thư …");
        assertThat(script.missed())
                .extracting(MissedQuestion::why)
                .containsExactly(MissedQuestion.Why.NOT_MEANT, MissedQuestion.Why.NOTHING_FOUND);
    }

    @Test
    void stepsMayBeSaidInWords() {
        ConversationScript.withAMember().plays("""
                — dang phi
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Phần mở đầu
                …
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                — tiếp
                » Quy định số 12-QĐ/TU về thu, nộp đảng phí
                Điều 1 đến Điều 3
                …
                [1 Trình đơn]
                — cái thứ hai
                » Quy định số 07-QĐ/TU về đảng phí
                …
                [1 Toàn văn] [2 Văn bản thay thế] [3 Chưa đúng ý tôi]
                — văn bản gốc
                » Quy định số 07-QĐ/TU về đảng phí
                Điều 1
                …
                [1 Văn bản thay thế] [2 Trình đơn]
                """);
    }

    @Test
    void theFileOfADocumentIsSentWhereOneIsKept() {
        ConversationScript script = ConversationScript.withAMember().withOriginal("05-NQ/TU");
        script.plays("""
                — [[lookup:read:{05-NQ/TU}:0]]
                » Nghị quyết số 05-NQ/TU …
                [1 Đọc tiếp] [2 Tệp gốc] [3 Lưu lại] [4 Trình đơn]
                — 2
                » (tệp van-ban.pdf) Nghị quyết số 05-NQ/TU
                """);
        script.withoutOriginals().plays("""
                — [Tệp gốc]
                » Không còn tệp gốc của văn bản này, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:file:không]]
                » Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                — [[lookup:file:{09-BC/TU}]]
                » Không còn tệp gốc của văn bản này, hoặc đồng chí không thuộc phạm vi được đọc.
                [1 Trình đơn]
                """);
    }
}
