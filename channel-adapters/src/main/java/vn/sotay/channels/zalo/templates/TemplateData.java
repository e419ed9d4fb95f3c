package vn.sotay.channels.zalo.templates;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.text.Cutting;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.outcome.VietnamTime;
import vn.sotay.channels.zalo.templates.ZaloTemplates.Parameter;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.SentFile;

/// Fills the blanks of a template from a reply.
final class TemplateData {
    /// Zalo refuses a blank that is left blank.
    private static final String NOTHING = "-";

    private final Parts parts;
    private final Instant now;

    private record Parts(String title, String subtitle, String text, String footer) {}

    TemplateData(Reply reply, Instant now) {
        this.parts = parts(reply);
        this.now = now;
    }

    ObjectNode fill(List<Parameter> parameters) {
        ObjectNode data = ZaloJson.MAPPER.createObjectNode();
        for (Parameter parameter : parameters) data.put(parameter.name(), value(parameter));
        return data;
    }

    private String value(Parameter parameter) {
        String whole = switch (parameter.source()) {
            case TITLE -> parts.title();
            case SUBTITLE -> parts.subtitle();
            case TEXT -> parts.text();
            case FOOTER -> parts.footer();
            case DATE -> VietnamTime.date(now);
        };
        String value = Normalizer.normalize(whole, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return value.isEmpty() ? NOTHING : cut(value, parameter.maxLength());
    }

    /// At a word, where one ends in the second half.
    static String cut(String value, int most) {
        if (value.length() <= most) return value;
        int room = most - 1;
        int blank = value.lastIndexOf(' ', room);
        int end = blank > room / 2 ? blank : Cutting.sign(value, room);
        return value.substring(0, end).strip() + "…";
    }

    private static Parts parts(Reply reply) {
        return switch (reply) {
            case Reply.Card(Reply.Heading(String title, String subtitle), String text, String footer, var choices) ->
                new Parts(title, subtitle, text, footer);
            case Reply.Text(String text) -> words(text);
            case Reply.Menu(String text, List<Reply.Choice> choices) -> words(text);
            case Reply.Poll poll -> words(poll.question());
            case Reply.Link(String text, String label, String url) -> words(text);
            case Reply.AskPhone(String text, String label) -> words(text);
            case Reply.File(SentFile file, String caption) -> words(caption.isBlank() ? file.name() : caption);
            case Reply.InPlace(Reply shown, Optional<String> of) -> parts(shown);
            case Reply.Discreet(Reply full, Reply abroad) -> parts(full);
        };
    }

    private static Parts words(String text) {
        String title = text.strip().lines().findFirst().orElse("");
        return new Parts(title, "", text, "");
    }
}
