package vn.sotay.admin.pages;

/// A sentence for every status that a call can fail with.
final class ErrorWording {
    private ErrorWording() {}

    static String sentence(int status) {
        return switch (status) {
            case 401, 403 -> "Yêu cầu bị từ chối. Mời đồng chí tải lại trang rồi thử lại.";
            case 404 -> "Không có trang này. Mời đồng chí kiểm tra lại địa chỉ.";
            case 405, 406, 415 -> "Địa chỉ này không dùng theo cách đó được. Mời đồng chí mở lại trang trò chuyện.";
            case 413, 414, 431 -> "Nội dung gửi lên quá lớn. Mời đồng chí rút ngắn rồi gửi lại.";
            case 429 -> "Đồng chí gửi nhanh quá. Mời đồng chí chờ vài giây rồi gửi tiếp.";
            case 503 -> "Hệ thống đang bận. Mời đồng chí thử lại sau ít phút.";
            default ->
                status < 500
                        ? "Yêu cầu không đúng mẫu. Mời đồng chí tải lại trang rồi thử lại."
                        : "Hệ thống gặp lỗi, lỗi đã được ghi lại. Mời đồng chí thử lại sau ít phút.";
        };
    }
}
