package vn.sotay.conversation;

/// What the engine itself says.
public final class ConversationWording {
    static final String MENU_LABEL = "Trình đơn";
    static final String MENU =
            "Đồng chí cần việc gì? Đồng chí có thể chọn một mục, hoặc gõ ngay câu hỏi, từ khóa hay số văn bản.";
    static final String WELCOME_BACK = "Chào đồng chí. " + MENU;
    static final String CANCELLED = "Đã dừng việc đang làm. Đồng chí cần việc gì tiếp theo?";
    static final String HELP = """
            Sổ Tay giúp đồng chí tra cứu văn bản của Đảng ngay trong cuộc trò chuyện này.

            • Gõ câu hỏi hoặc từ khóa, có dấu hay không dấu đều được. Ví dụ: đảng phí nộp khi nào
            • Gõ số văn bản. Ví dụ: 05-NQ/TU
            • Gõ số thứ tự để chọn một mục đang hiện.
            • Gõ dữ liệu của tôi để xem thông tin đang lưu về đồng chí.
            • Gõ menu để về trình đơn, huỷ để dừng việc đang làm, giúp để xem lại hướng dẫn này.""";
    static final String NO_LONGER_THERE = "Phần này không còn dùng được nữa. Mời đồng chí chọn lại từ trình đơn.";
    static final String EMPTY =
            "Tin nhắn của đồng chí không có chữ. Mời đồng chí gõ câu hỏi, từ khóa hoặc số văn bản cần tìm.";
    static final String TOO_LONG =
            "Tin nhắn dài quá nên chưa xử lý được. Mời đồng chí gửi lại câu hỏi ngắn gọn, hoặc chỉ gõ vài từ khóa chính.";
    static final String NOT_UNDERSTOOD =
            "Sổ Tay chưa đọc được loại tin nhắn này. Mời đồng chí gõ bằng chữ, hoặc mở trình đơn.";

    /// Sent once when an update could not be answered after all retries.
    public static final String APOLOGY =
            "Xin lỗi đồng chí, hệ thống gặp lỗi nên chưa trả lời được tin nhắn vừa rồi. Lỗi đã được ghi lại để khắc phục."
                    + " Đồng chí có thể thử lại sau, hoặc gõ menu để làm việc khác.";

    private ConversationWording() {}

    static String welcomeBack(String fullName) {
        return "Chào đồng chí " + fullName + ". " + MENU;
    }
}
