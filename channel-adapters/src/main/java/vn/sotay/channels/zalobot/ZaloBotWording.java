package vn.sotay.channels.zalobot;

/// What is said on the bot platform only.
final class ZaloBotWording {
    static final String PRIVATE_ONLY =
            "Sổ Tay chỉ làm việc trong trò chuyện riêng với từng đồng chí. Mời đồng chí nhắn riêng cho Sổ Tay.";

    static final String FILE_BY_LINK =
            "Mời đồng chí mở tệp bằng đường dẫn dưới đây;" + " đường dẫn chỉ dùng được một lần, trong thời gian ngắn.";

    private ZaloBotWording() {}
}
