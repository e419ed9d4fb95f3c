package vn.sotay.admin.storage.originals;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.sotay.channels.KeptFiles;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.SentFile;
import vn.sotay.documents.OriginalId;

/// The kept files as channels send them.
///
/// @param links makes a link that works once; empty where this installation has no public address
/// @param chat  our own chat page, where a member reads what could not be linked to
public record KeptOriginals(
        Originals originals, BiFunction<SentFile, ChannelAccount, Optional<String>> links, String chat)
        implements KeptFiles {
    @Override
    public InputStream open(SentFile file) throws FileNotFoundException {
        OriginalId id = new OriginalId(file.id());
        if (originals.find(id).isEmpty()) throw new FileNotFoundException("kept no more");
        return originals.open(id);
    }

    @Override
    public String oneTimeLink(SentFile file, ChannelAccount reader) {
        return links.apply(file, reader).orElse(chat);
    }
}
