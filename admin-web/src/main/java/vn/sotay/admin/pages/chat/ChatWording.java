package vn.sotay.admin.pages.chat;

/// Sentences for calls that cannot be served.
final class ChatWording {
    static final String NO_ACCOUNT = "Phiên trò chuyện chưa sẵn sàng. Mời đồng chí tải lại trang.";
    static final String MALFORMED = "Yêu cầu không đúng mẫu. Mời đồng chí tải lại trang rồi thử lại.";
    static final String TOO_LARGE = "Tin nhắn quá lớn nên không gửi được. Mời đồng chí rút ngắn rồi gửi lại.";
    static final String TOO_FAST = "Đồng chí gửi nhanh quá. Mời đồng chí chờ vài giây rồi gửi tiếp.";
    static final String NO_SUCH_BUTTON = "Nút này không còn dùng được. Mời đồng chí mở trình đơn để chọn lại.";
    static final String TRY_AGAIN = "Hệ thống đang bận nên chưa nhận được tin. Mời đồng chí gửi lại sau ít phút.";
    static final String REFUSED = "Yêu cầu bị từ chối. Mời đồng chí tải lại trang rồi thử lại.";

    private ChatWording() {}
}
