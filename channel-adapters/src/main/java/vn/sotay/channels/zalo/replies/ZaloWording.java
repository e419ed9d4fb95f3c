package vn.sotay.channels.zalo.replies;

/// What is said on Zalo only.
final class ZaloWording {
    static final String CHOOSE = "Mời đồng chí chọn:";
    static final String BY_NUMBER = "Mời đồng chí trả lời bằng số thứ tự để chọn.";

    private ZaloWording() {}
}
