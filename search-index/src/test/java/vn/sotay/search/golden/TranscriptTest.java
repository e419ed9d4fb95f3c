package vn.sotay.search.golden;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.conversation.ConversationScript;
import vn.sotay.organisation.UnitId;
import vn.sotay.search.LuceneDocumentIndex;

/// Twenty exchanges as a member of Chi bộ tổ dân phố số 1 has them with the demo handbook, searched by the real
/// index. What is said must be what a careful officer would let pass.
class TranscriptTest {
    private static final UnitId BRANCH = new UnitId("dong-lam-tdp-1");

    @TempDir
    Path directory;

    @Test
    void theShareThatABranchKeeps() {
        talk("""
                — cho em hỏi chi bộ được giữ lại bao nhiêu phần trăm đảng phí ạ
                » Hướng dẫn số 04-HD/VPTU về kê khai, thu, nộp, quản lý và sử dụng đảng phí trên sổ tay đảng viên …
                Mục III, điểm 1
                1. Chi bộ được giữ lại 40% số thu …
                Văn phòng Tỉnh ủy Lam Giang, ngày 29/01/2026
                Còn hiệu lực
                Thay thế Hướng dẫn số 02-HD/VPTU
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                — cảm ơn đồng chí
                » Cảm ơn đồng chí. Đồng chí cần tra cứu gì thêm không?
                [1 Trình đơn]
                """);
    }

    @Test
    void withoutMarks() {
        talk("""
                — dang vien du bi co duoc bieu quyet khong
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Điều 15
                Điều 15. Quản lý, rèn luyện đảng viên dự …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aNumberThenPlacesInIt() {
        talk("""
                — quy định 12
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Phần mở đầu
                Căn cứ Điều lệ Đảng, các quy định của …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — điều 8
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Điều 8
                Điều 8. Sinh hoạt chuyên đề …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — khoản 3
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Điều 8
                Điều 8. Sinh hoạt chuyên đề …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Chưa đúng ý tôi]
                — điều 99
                » Không thấy “điều 99” trong Quy định số 12-QĐ/TU. Mời đồng chí xem toàn văn, hoặc gõ câu hỏi khác.
                [1 Toàn văn]
                """);
    }

    @Test
    void filtersAndWhatFollowsFromThem() {
        talk("""
                — nghị quyết năm 2025 về chuyển đổi số
                » Phạm vi tìm: nghị quyết, năm 2025.
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ năm 2025] [5 ✕ nghị quyết] [6 Chưa đúng ý tôi]
                — còn kế hoạch thì sao?
                » Phạm vi tìm: kế hoạch, năm 2025.
                » Kế hoạch số 08-KH/ĐU về thực hiện chuyển đổi số trong công tác đảng và sinh hoạt chi bộ của Đảng …
                Mục III, điểm 3
                3. Đổi mới cách sinh hoạt …
                Đảng ủy phường Đông Lam, ngày 22/09/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ kế hoạch] [5 ✕ năm 2025] [6 Chưa đúng ý tôi]
                — [✕ kế hoạch]
                » Phạm vi tìm: năm 2025.
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ năm 2025] [5 Chưa đúng ý tôi]
                """);
    }

    @Test
    void theSameNumberInTwoTerms() {
        talk("""
                — 03-CT/TU
                » Có 2 văn bản cùng số 03-CT/TU, ban hành vào các thời điểm khác nhau. Đồng chí cần văn bản nào?
                [1 Chỉ thị 03-CT/TU ngày 12/03/2026 về tăng …] [2 Chỉ thị 03-CT/TU ngày 21/05/2024 về tăng …]
                — 2
                » Chỉ thị số 03-CT/TU về tăng cường lãnh đạo công tác phòng, chống lụt bão và tìm kiếm cứu nạn …
                Phần mở đầu
                Mùa mưa năm 2023, tỉnh chịu ảnh hưởng của …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 21/05/2024
                ⚠ Hết hiệu lực từ ngày 31/12/2025
                [1 Đọc tiếp] [2 Toàn văn]
                """);
    }

    @Test
    void keysOfTelex() {
        talk("""
                — nghij quyeets 05
                » Đã tìm theo: “nghị quyết 05”.
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Tìm đúng như đã gõ] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void halfTheMarks() {
        talk("""
                — đảng viên ra nước ngoai phai xin phép
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Điều 20
                Điều 20. Đảng viên đi làm xa và đảng …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void theSameMatterAtAnotherLevel() {
        talk("""
                — tiếp công dân
                » Chỉ thị số 05-CT/TU về nâng cao trách nhiệm của người đứng đầu cấp ủy trong tiếp công dân và đối …
                Điểm 1
                1. Về lịch tiếp công dân …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 20/08/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                — ở phường
                » Phạm vi tìm: đảng ủy cơ sở, xã, phường.
                » Quy định số 05-QĐ/ĐU về việc người đứng đầu cấp ủy phường tiếp dân, tiếp xúc, đối thoại trực tiếp …
                Điều 2
                Điều 2. Giải thích từ ngữ …
                Ban Thường vụ Đảng ủy phường Bắc Lam, ngày 10/11/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ đảng ủy cơ sở, xã, phường] [5 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aListToPickFrom() {
        talk("""
                — nghị quyết của tỉnh ủy năm 2026
                » Văn bản trong phạm vi: nghị quyết, cấp tỉnh, năm 2026; mới nhất đứng trước. Đồng chí muốn đọc văn bản nào?
                [1 Nghị quyết 04-NQ/TU (2026) về phát triển …] [2 Nghị quyết 02-NQ/TU (2026) về phát triển …] [3 ✕ năm 2026] [4 ✕ cấp tỉnh] [5 ✕ nghị quyết]
                — cái thứ hai
                » Phạm vi tìm: nghị quyết, cấp tỉnh, năm 2026.
                » Nghị quyết số 02-NQ/TU về phát triển hạ tầng giao thông, thủy lợi gắn với phòng, chống thiên tai …
                Phần mở đầu
                Thực hiện Nghị quyết Đại hội đại biểu Đảng …
                Tỉnh ủy Lam Giang, ngày 22/01/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 ✕ năm 2026] [4 ✕ cấp tỉnh] [5 ✕ nghị quyết] [6 Chưa đúng ý tôi]
                — còn năm 2025?
                » Phạm vi tìm: nghị quyết, cấp tỉnh, năm 2025.
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 ✕ năm 2025] [4 ✕ cấp tỉnh] [5 ✕ nghị quyết] [6 Chưa đúng ý tôi]
                """);
    }

    @Test
    void whatTheHandbookHasNot() {
        talk("""
                — giá vàng hôm nay
                » Không tìm thấy văn bản nào khớp với “giá vàng hôm nay”. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                — bạn là ai
                » Đây là Sổ tay đảng viên điện tử, trả lời tự …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất]
                """);
    }

    @Test
    void whatWasReplaced() {
        talk("""
                — hướng dẫn 02-HD/VPTU
                » Hướng dẫn số 02-HD/VPTU về thu, nộp, quản lý và sử dụng đảng phí trong Đảng bộ tỉnh
                Phần mở đầu
                Qua kiểm tra năm 2023, các chi bộ trong …
                Văn phòng Tỉnh ủy Lam Giang, ngày 27/02/2024
                ⚠ Đã được thay thế từ ngày 01/02/2026 bởi Hướng dẫn số 04-HD/VPTU
                [1 Đọc tiếp] [2 Toàn văn] [3 Văn bản thay thế] [4 Chưa đúng ý tôi]
                — văn bản thay thế
                » Hướng dẫn số 04-HD/VPTU về kê khai, thu, nộp, quản lý và sử dụng đảng phí trên sổ tay đảng viên …
                Phần mở đầu đến Mục I, điểm 2.3
                Hướng dẫn số 02-HD/VPTU ngày 27/02/2024 về đảng phí …
                Văn phòng Tỉnh ủy Lam Giang, ngày 29/01/2026
                Còn hiệu lực
                Thay thế Hướng dẫn số 02-HD/VPTU
                [1 Đọc tiếp] [2 Lưu lại] [3 Trình đơn]
                """);
    }

    @Test
    void aSlip() {
        talk("""
                — nghị quết chuyển đổi số
                » Có phải đồng chí muốn tìm: “nghị quyết chuyển đổi số”?
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Tìm “nghị quyết chuyển đổi số”] [5 Tìm đúng như đã gõ] [6 Chưa đúng ý tôi]
                — [Tìm “nghị quyết chuyển đổi số”]
                » Phạm vi tìm: nghị quyết.
                » Nghị quyết số 05-NQ/TU về chuyển đổi số trong sinh hoạt chi bộ giai đoạn 2025 - 2030
                Phần mở đầu
                Chi bộ là nơi đảng viên trực tiếp bàn …
                Tỉnh ủy Lam Giang, ngày 14/08/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ nghị quyết] [5 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aFilterThatFindsNothing() {
        talk("""
                — chỉ thị năm 2025 về tiếp công dân
                » Phạm vi tìm: chỉ thị.
                Không có văn bản khớp trong phạm vi: năm 2025. Kết quả dưới đây không giới hạn theo phạm vi đó.
                » Chỉ thị số 05-CT/TU về nâng cao trách nhiệm của người đứng đầu cấp ủy trong tiếp công dân và đối …
                Điểm 1
                1. Về lịch tiếp công dân …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 20/08/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ chỉ thị] [5 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aDocumentThatIsOnlyMentioned() {
        talk("""
                — quyết định sửa đổi quy định 12
                » Phạm vi tìm: quyết định.
                » Quyết định số 214-QĐ/TU về sửa đổi, bổ sung một số điều của Quy định số 12-QĐ/TU ngày 03/3/2026 …
                Điều 4
                Điều 4. Sửa đổi Điều 25 về bài thu …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 15/09/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 ✕ quyết định] [4 Chưa đúng ý tôi]
                — sai rồi
                » Cảm ơn đồng chí đã báo. Câu hỏi được ghi lại, …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                """);
    }

    @Test
    void theNewest() {
        talk("""
                — chỉ thị mới nhất
                » Phạm vi tìm: chỉ thị, mới nhất.
                » Chỉ thị số 05-CT/TU về nâng cao trách nhiệm của người đứng đầu cấp ủy trong tiếp công dân và đối …
                Phần mở đầu
                Sáu tháng đầu năm 2026, toàn tỉnh có 3.912 …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 20/08/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ mới nhất] [5 ✕ chỉ thị] [6 Chưa đúng ý tôi]
                """);
    }

    @Test
    void anAbbreviation() {
        talk("""
                — ĐV dự bị có quyền gì
                » Quy định số 12-QĐ/TU về quản lý đảng viên, nền nếp sinh hoạt đảng và sử dụng sổ tay đảng viên …
                Điều 15
                Điều 15. Quản lý, rèn luyện đảng viên dự …
                Ban Thường vụ Tỉnh ủy Lam Giang, ngày 03/03/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void anAmount() {
        talk("""
                — lễ kết nạp tối đa bao nhiêu tiền
                » Hướng dẫn số 05-HD/BTCTU về bồi dưỡng, kết nạp đảng viên và quản lý đảng viên dự bị theo Quy định …
                Điểm 3.2
                3.2. Trang trí và chi phí …
                Ban Tổ chức Tỉnh ủy Lam Giang, ngày 16/04/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aForgottenPassword() {
        talk("""
                — quên mật khẩu
                » Công văn số 388-CV/VPTU về việc hướng dẫn cấp ủy rà soát tài khoản, xử lý lỗi và bảo vệ dữ liệu …
                Điểm 2
                2. Đảng viên tự đổi mật khẩu lần đầu, …
                Văn phòng Tỉnh ủy Lam Giang, ngày 12/10/2026
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 Chưa đúng ý tôi]
                """);
    }

    @Test
    void aPlanForAResolution() {
        talk("""
                — kế hoạch thực hiện nghị quyết 05-NQ/TU
                » Phạm vi tìm: kế hoạch.
                » Kế hoạch số 08-KH/ĐU về thực hiện chuyển đổi số trong công tác đảng và sinh hoạt chi bộ của Đảng …
                Phần mở đầu
                Đảng bộ phường Đông Lam hiện có 486 đảng …
                Đảng ủy phường Đông Lam, ngày 22/09/2025
                Còn hiệu lực
                [1 Đọc tiếp] [2 Toàn văn] [3 Kết quả khác] [4 ✕ kế hoạch] [5 Chưa đúng ý tôi]
                — kết quả khác
                » Các kết quả khác cho “kế hoạch thực hiện nghị quyết 05-NQ/TU”:
                [1 Kế hoạch 14-KH/BTGDVTU (2026) về tổ chức …] [2 Kế hoạch 14-KH/ĐU (2026) về lãnh đạo …] [3 Kế hoạch 21-KH/ĐU (2026) về sắp xếp lại …] [4 Kế hoạch 02-KH/CB (2026) về sinh hoạt …] [5 Kế hoạch 06-KH/ĐU (2026) về lãnh đạo …]
                """);
    }

    @Test
    void aQuestionOfManners() {
        talk("""
                — đảng viên có được uống rượu trong giờ làm việc không
                » Không tìm thấy văn bản nào khớp với “đảng viên có được uống rượu trong giờ làm việc không”. …
                [1 Tra cứu văn bản] [2 Văn bản mới nhất] [3 Hỏi cán bộ]
                """);
    }

    private void talk(String transcript) {
        try (LuceneDocumentIndex index = LuceneDocumentIndex.open(directory)) {
            ConversationScript.withAMemberOf(new DemoConversations(new DemoHandbook(), BRANCH, index))
                    .plays(transcript);
        }
    }
}
