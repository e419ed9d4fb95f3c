package vn.sotay.conversation;

import java.util.regex.Pattern;

/// A messaging service, by the name it is stored under. A value rather than an enum: the core knows no
/// channel.
public record ChannelName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{0,15}");

    public ChannelName {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a channel name: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
