package vn.sotay.channels.zalo.replies;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.ZaloSettings;
import vn.sotay.channels.zalo.ZaloTap;
import vn.sotay.channels.zalo.replies.ZaloMessage.Button;

/// The bodies of the calls that send.
public final class ZaloBodies {
    private final ZaloSettings.Drawing drawing;

    public ZaloBodies(ZaloSettings.Drawing drawing) {
        this.drawing = drawing;
    }

    public ObjectNode words(String user, ZaloMessage.Words words) {
        ObjectNode body = to(user);
        ObjectNode message = body.putObject("message").put("text", words.text());
        if (!words.buttons().isEmpty()) buttons(template(message, drawing.buttonTemplateType()), words.buttons());
        return body;
    }

    private void buttons(ObjectNode payload, List<Button> buttons) {
        ArrayNode array = payload.putArray("buttons");
        for (Button button : buttons) {
            ObjectNode one = array.addObject().put("title", button.title());
            switch (button) {
                case Button.Choose choose ->
                    one.put("type", drawing.tapsShown() ? "oa.query.show" : "oa.query.hide")
                            .put("payload", ZaloTap.payload(choose.choice()));
                case Button.Open open ->
                    one.put("type", "oa.open.url").putObject("payload").put("url", open.url());
            }
        }
    }

    /// @param token of the uploaded file
    public ObjectNode file(String user, String token, String caption) {
        ObjectNode body = to(user);
        ObjectNode attachment = captioned(body, caption).putObject("attachment").put("type", "file");
        attachment.putObject("payload").put("token", token);
        return body;
    }

    /// @param attachment id of the uploaded picture
    public ObjectNode image(String user, String attachment, String caption) {
        ObjectNode body = to(user);
        template(captioned(body, caption), "media")
                .putArray("elements")
                .addObject()
                .put("media_type", "image")
                .put("attachment_id", attachment);
        return body;
    }

    public ObjectNode particulars(String user, ZaloMessage.Particulars asked) {
        ObjectNode body = to(user);
        template(body.putObject("message"), "request_user_info")
                .putArray("elements")
                .addObject()
                .put("title", asked.title())
                .put("subtitle", asked.subtitle());
        return body;
    }

    /// Marks a message of the person's.
    public ObjectNode reaction(String user, String message, String icon) {
        ObjectNode body = to(user);
        body.putObject("sender_action").put("react_icon", icon).put("react_message_id", message);
        return body;
    }

    private static ObjectNode to(String user) {
        ObjectNode body = ZaloJson.MAPPER.createObjectNode();
        body.putObject("recipient").put("user_id", user);
        return body;
    }

    private static ObjectNode captioned(ObjectNode body, String caption) {
        ObjectNode message = body.putObject("message");
        return caption.isEmpty() ? message : message.put("text", caption);
    }

    private static ObjectNode template(ObjectNode message, String type) {
        ObjectNode payload =
                message.putObject("attachment").put("type", "template").putObject("payload");
        return type.isEmpty() ? payload : payload.put("template_type", type);
    }
}
