package vn.sotay.channels.telegram;

/// What only Telegram makes us say.
public final class TelegramWording {
    static final String LOOK_UP = "Tra cứu văn bản của Đảng";
    static final String LATEST = "Xem văn bản mới nhất";
    static final String OWN_DATA = "Xem dữ liệu đang lưu về đồng chí";
    static final String MENU = "Mở trình đơn";
    static final String CANCEL = "Dừng việc đang làm";
    static final String HELP = "Xem hướng dẫn sử dụng";

    public static final String PRIVATE_ONLY =
            "Sổ Tay chỉ làm việc trong trò chuyện riêng với từng đồng chí, nên xin phép rời nhóm này."
                    + " Mời đồng chí nhắn riêng cho Sổ Tay.";

    public static final String INTERNAL_FILE = "Tài liệu nội bộ không gửi qua Telegram. Mời đồng chí mở bằng đường dẫn"
            + " dưới đây; đường dẫn chỉ dùng được một lần, trong thời gian ngắn.";

    public static final String LARGE_FILE =
            "Tệp này lớn quá mức Telegram nhận. Mời đồng chí mở bằng đường dẫn dưới đây;"
                    + " đường dẫn chỉ dùng được một lần, trong thời gian ngắn.";

    public static final String OPEN_FILE = "Mở tài liệu";

    private TelegramWording() {}
}
