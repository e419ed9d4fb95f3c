package vn.sotay.admin.wiring.channels;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks of single settings. What is blank is not set. The sentences name the setting and never its value: it
/// may be a secret.
final class Setting {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+(?:/[^?#\\s]*[^/?#\\s])?");

    private Setting() {}

    static Optional<String> of(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    /// Of this form, where there is one.
    static Optional<String> of(String name, Optional<String> value, Pattern form, String shouldBe) {
        Optional<String> given = of(value);
        if (given.isPresent() && !form.matcher(given.get()).matches())
            throw new IllegalArgumentException(name + " phải là " + shouldBe + "; hãy sửa rồi khởi động lại.");
        return given;
    }

    /// Where a platform is.
    static String address(String name, String value, String usual) {
        String url = value.strip();
        if (!ADDRESS.matcher(url).matches() || URI.create(url).getHost() == null)
            throw new IllegalArgumentException(
                    name + " phải là địa chỉ dạng " + usual + ", không có dấu / ở cuối; hãy sửa rồi khởi động lại.");
        return url;
    }

    static void within(String name, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(
                    name + " phải từ " + least + " đến " + most + "; hãy sửa rồi khởi động lại.");
    }

    /// What a channel cannot do without.
    static void needs(String present, String name, Optional<String> value) {
        if (value.isEmpty())
            throw new IllegalArgumentException(
                    "Đã đặt " + present + " thì cần đặt cả " + name + "; hãy bổ sung rồi khởi động lại.");
    }
}
