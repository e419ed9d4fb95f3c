package vn.sotay.channels;

import java.io.IOException;
import java.io.InputStream;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;

/// The files that messages carry.
public interface KeptFiles {
    /// @throws java.io.FileNotFoundException when it is kept no more
    InputStream open(SentFile file) throws IOException;

    /// A link that opens the file once, within a short time, for whoever follows it: for channels that cannot
    /// take the file itself.
    String oneTimeLink(SentFile file, ChannelAccount reader);
}
