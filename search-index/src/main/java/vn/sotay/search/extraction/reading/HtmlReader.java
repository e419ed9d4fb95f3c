package vn.sotay.search.extraction.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML: what a reader of the page sees, as one page. Nothing it refers to is fetched.
public final class HtmlReader implements DocumentReader {
    private static final String UNSEEN = "script, style, noscript, template, head, svg, nav";
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    @Override
    public void read(Path file, PageWriter to) throws IOException {
        String html = PlainTextReader.decoded(Files.readAllBytes(file));
        Element page = Jsoup.parse(html);
        page.select(UNSEEN).remove();
        NodeTraversor.traverse(new Text(to), page);
        to.endPage();
    }

    private static final class Text implements NodeVisitor {
        private final PageWriter to;

        Text(PageWriter to) {
            this.to = to;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                Matcher spaces = WHITESPACE.matcher(words.getWholeText());
                to.write(spaces.replaceAll(" "));
            } else if (node instanceof Element element && startsLine(element)) {
                to.endLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (isCell(element)) to.write("\t");
            else if (startsLine(element)) to.endLine();
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /// Paragraphs inside a cell stay on the row's line.
        private static boolean startsLine(Element element) {
            boolean ownLine = element.isBlock() || element.normalName().equals("br");
            return ownLine && !isCell(element) && element.closest("td, th") == null;
        }
    }
}
