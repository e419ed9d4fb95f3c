package vn.sotay.channels.webchat;

/// What the web chat itself says.
final class WebChatWording {
    static final String OPEN_FILE = "Mở tệp";

    private WebChatWording() {}
}
