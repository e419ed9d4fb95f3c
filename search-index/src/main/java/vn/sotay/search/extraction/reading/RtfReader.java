package vn.sotay.search.extraction.reading;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.sotay.search.extraction.Reason;
import vn.sotay.search.extraction.Refusal;

/// RTF: the text of the document, with the numbers that Word has written out for its lists.
public final class RtfReader implements DocumentReader {
    @Override
    public void read(Path file, PageWriter to) throws IOException {
        Text text = new Text(to);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            new StandardRtfParser().parse(new RtfStreamSource(bytes), text);
        }
        if (!text.groups.isEmpty()) throw new Refusal(Reason.BROKEN);
        to.endPage();
    }

    /// How the text of a group is taken. The tab after a list's number is no cell.
    private enum Taken {
        AS_TEXT,
        AS_LABEL,
        NOT
    }

    private static final class Text extends RtfListenerAdaptor {
        private final PageWriter to;
        private final Deque<Taken> groups = new ArrayDeque<>();
        private Taken taken = Taken.AS_TEXT;
        private boolean inTable;

        Text(PageWriter to) {
            this.to = to;
        }

        @Override
        public void processGroupStart() {
            groups.push(taken);
        }

        @Override
        public void processGroupEnd() {
            taken = groups.pop();
        }

        @Override
        public void processString(String words) {
            if (taken != Taken.NOT) to.write(words);
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
            if (taken == Taken.NOT) return;
            if (command.getCommandType() == CommandType.Destination) taken = destination(command);
            else steer(command);
        }

        private Taken destination(Command destination) {
            return switch (destination) {
                case pntext, listtext -> Taken.AS_LABEL;
                case rtf, fldrslt, field, shptxt, header, footer, headerf, footerf -> taken;
                default -> Taken.NOT;
            };
        }

        private void steer(Command command) {
            switch (command) {
                case intbl -> inTable = true;
                case pard -> inTable = false;
                case par -> to.write(inTable ? " " : "\n");
                case line -> to.write(" ");
                case sect, row -> to.endLine();
                case tab, cell -> to.write(taken == Taken.AS_LABEL ? " " : "\t");
                case page, pagebb -> endPage();
                // Arrives by itself only before a destination that the library does not know.
                case optionalcommand -> taken = Taken.NOT;
                default -> {}
            }
        }

        private void endPage() {
            try {
                to.endPage();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }
}
