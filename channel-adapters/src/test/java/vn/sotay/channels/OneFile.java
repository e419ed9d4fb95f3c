package vn.sotay.channels;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;

/// Every file is the same twelve bytes.
public final class OneFile implements KeptFiles {
    @Override
    public InputStream open(SentFile file) {
        return new ByteArrayInputStream("%PDF-1.7 abc".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String oneTimeLink(SentFile file, ChannelAccount reader) {
        return "https://sotay.example/d/" + file.id();
    }
}
