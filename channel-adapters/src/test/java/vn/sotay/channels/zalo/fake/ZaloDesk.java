package vn.sotay.channels.zalo.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.channels.zalo.fake.Person.Button;
import vn.sotay.channels.zalo.fake.Person.Message;

/// Answers calls whose token is good.
final class ZaloDesk {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_BUTTONS = 5;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Set<String> FILES = Set.of("pdf", "doc", "docx", "csv");
    private static final Set<String> IMAGES = Set.of("jpg", "jpeg", "png");

    private final ZaloWorld world;

    ZaloDesk(ZaloWorld world) {
        this.world = world;
    }

    Outgoing answer(Call call) {
        return switch (call.path()) {
            case "/v3.0/oa/message/cs" -> message(call.json());
            case "/v3.0/oa/message/template" -> template(call.json());
            case "/message/template" -> templateByPhone(call.json());
            case "/v2.0/oa/message" -> Outgoing.of("{\"error\":0,\"message\":\"Success\"}");
            case "/v2.0/oa/upload/file" -> upload(call, FILES, "token");
            case "/v2.0/oa/upload/image" -> upload(call, IMAGES, "attachment_id");
            case "/v3.0/oa/quota/message" -> quotaOf(ZaloJson.text(call.json(), "user_id"));
            case "/v2.0/oa/quota/message" ->
                fine(ZaloJson.MAPPER
                        .createObjectNode()
                        .put("type", "active")
                        .put("remain", 480)
                        .put("total", 500));
            case "/v2.0/oa/getoa" -> fine(account());
            default -> Outgoing.error(-404, "No such method");
        };
    }

    private static Outgoing fine(ObjectNode data) {
        ObjectNode body = ZaloJson.MAPPER.createObjectNode().put("error", 0).put("message", "Success");
        body.set("data", data);
        return Outgoing.of(body.toString());
    }

    private Outgoing message(JsonNode call) {
        String user = ZaloJson.text(call, "recipient", "user_id");
        JsonNode message = call.path("message");
        JsonNode payload = message.path("attachment").path("payload");
        if (user.isEmpty() || message.isMissingNode()) return Outgoing.error(-201, "Params is invalid");
        if (world.person(user).blocks()) return Outgoing.error(-217, "User has blocked invitations");
        if (world.isSilent(user, Duration.ofDays(7)))
            return Outgoing.error(-230, "User has not interacted with the OA in the past 7 days");
        List<Button> buttons = buttons(payload);
        String text = ZaloJson.text(message, "text");
        if (text.length() > LONGEST_TEXT) return Outgoing.error(-210, "Parameter exceeds the limit");
        boolean tooMuch = buttons.size() > MOST_BUTTONS
                || buttons.stream().anyMatch(button -> button.title().length() > LONGEST_TITLE);
        if (tooMuch || (text.isEmpty() && message.path("attachment").isMissingNode()))
            return Outgoing.error(-201, "Params is invalid");
        return sent(user, new Message(id(), kind(message), text(text, payload), buttons));
    }

    private static String kind(JsonNode message) {
        String type = ZaloJson.text(message, "attachment", "type");
        String template = ZaloJson.text(message, "attachment", "payload", "template_type");
        if (type.equals("file")) return "file";
        return switch (template) {
            case "media" -> "image";
            case "request_user_info" -> "request_user_info";
            default -> "text";
        };
    }

    /// The title and subtitle of a form are words to the person as well.
    private static String text(String text, JsonNode payload) {
        JsonNode element = payload.path("elements").path(0);
        return String.join(
                        "\n",
                        Stream.of(text, ZaloJson.text(element, "title"), ZaloJson.text(element, "subtitle"))
                                .filter(part -> !part.isEmpty())
                                .toList())
                .strip();
    }

    private static List<Button> buttons(JsonNode payload) {
        List<Button> buttons = new ArrayList<>();
        for (JsonNode button : payload.path("buttons")) {
            String url = ZaloJson.text(button, "payload", "url");
            String tap = ZaloJson.text(button, "payload");
            buttons.add(new Button(
                    ZaloJson.text(button, "title"), ZaloJson.text(button, "type"), url.isEmpty() ? tap : url));
        }
        return buttons;
    }

    private Outgoing sent(String user, Message message) {
        ObjectNode data = ZaloJson.MAPPER.createObjectNode();
        data.put("message_id", world.take(user, message)).put("user_id", user);
        data.put("sent_time", Long.toString(world.time.millis()));
        data.putObject("quota").put("quota_type", "reply");
        return fine(data);
    }

    private String id() {
        return "m" + Long.toHexString(world.ids.getAndIncrement());
    }

    private Outgoing template(JsonNode call) {
        String user = ZaloJson.text(call, "user_id");
        String data = call.path("template_data").toString();
        if (user.isEmpty() || ZaloJson.text(call, "template_id").isEmpty())
            return Outgoing.error(-201, "Params is invalid");
        return sent(user, new Message(id(), "template", data, List.of()));
    }

    private Outgoing templateByPhone(JsonNode call) {
        String phone = ZaloJson.text(call, "phone");
        if (!phone.matches("84\\d{9,10}")) return Outgoing.error(-108, "Phone number is invalid");
        if (ZaloJson.text(call, "tracking_id").isEmpty()) return Outgoing.error(-1122, "tracking_id is missing");
        String id = id();
        String data = call.path("template_data").toString();
        world.person(phone).add(new Message(id, "template", data, List.of()));
        return fine(ZaloJson.MAPPER
                .createObjectNode()
                .put("msg_id", id)
                .put("sent_time", Long.toString(world.time.millis())));
    }

    private Outgoing upload(Call call, Set<String> endings, String field) {
        Matcher name = FILE_NAME.matcher(call.body());
        if (!name.find()) return Outgoing.error(-201, "file is invalid");
        String ending = name.group(1).substring(name.group(1).lastIndexOf('.') + 1);
        if (!endings.contains(ending)) return Outgoing.error(-201, "file type is not supported");
        return fine(ZaloJson.MAPPER.createObjectNode().put(field, "upload-" + world.ids.getAndIncrement()));
    }

    private Outgoing quotaOf(String user) {
        ObjectNode data = ZaloJson.MAPPER.createObjectNode();
        world.person(user)
                .lastInteraction()
                .ifPresent(at -> data.put("last_interaction", Long.toString(at.toEpochMilli())));
        return fine(data);
    }

    private static ObjectNode account() {
        return ZaloJson.MAPPER
                .createObjectNode()
                .put("oaid", ZaloWorld.OA)
                .put("name", "Sổ Tay Đảng viên (thử)")
                .put("is_verified", true)
                .put("oa_type", 4)
                .put("package_name", "Tăng trưởng")
                .put("package_valid_through_date", "31/12/2027");
    }
}
