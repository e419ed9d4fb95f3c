package vn.sotay.channels.zalo.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.Post;
import vn.sotay.channels.zalo.ZaloFingerprint;
import vn.sotay.channels.zalo.ZaloJson;

/// Makes what Zalo posts: events, signed as Zalo documents it.
public final class ZaloEvents {
    private static final AtomicLong IDS = new AtomicLong(1);

    private final InstantSource time;

    public ZaloEvents(InstantSource time) {
        this.time = time;
    }

    /// A person wrote.
    public Post text(String user, String text) {
        return written(user, "user_send_text", text);
    }

    /// A person pressed a button: for Zalo that is a text.
    public Post tap(String user, String payload) {
        return text(user, payload);
    }

    /// A person sent something: `user_send_sticker`.
    public Post written(String user, String event, String text) {
        ObjectNode body = between(event, user, ZaloWorld.OA);
        ObjectNode message = body.putObject("message").put("msg_id", id());
        if (!text.isEmpty()) message.put("text", text);
        return signed(body);
    }

    public Post follows(String user) {
        return signed(following("follow", user));
    }

    public Post unfollows(String user) {
        return signed(following("unfollow", user));
    }

    public Post submits(String user, String phone) {
        ObjectNode body = between("user_submit_info", user, ZaloWorld.OA);
        body.putObject("info").put("name", "Nguyễn Văn A").put("phone", phone).put("user_dob", "30/10/1999");
        return signed(body);
    }

    /// Zalo shows a message of ours back.
    public Post echo(ZaloWorld.Sent sent) {
        ObjectNode body = between(echoName(sent.message().kind()), ZaloWorld.OA, sent.user());
        body.putObject("message")
                .put("msg_id", sent.message().id())
                .put("text", sent.message().text());
        return signed(body);
    }

    private static String echoName(String kind) {
        return switch (kind) {
            case "file", "image", "text" -> "oa_send_" + kind;
            default -> "oa_send_template";
        };
    }

    /// Any event, with the fields that all have.
    public ObjectNode event(String name) {
        return ZaloJson.MAPPER
                .createObjectNode()
                .put("app_id", ZaloWorld.APP)
                .put("event_name", name)
                .put("timestamp", Long.toString(time.millis()));
    }

    public ObjectNode between(String name, String sender, String recipient) {
        ObjectNode body = event(name).put("user_id_by_app", "3000000000000000003");
        body.putObject("sender").put("id", sender);
        body.putObject("recipient").put("id", recipient);
        return body;
    }

    private ObjectNode following(String name, String user) {
        ObjectNode body = event(name).put("oa_id", ZaloWorld.OA).put("source", "oa_profile");
        body.putObject("follower").put("id", user);
        return body;
    }

    private static String id() {
        return "u" + Long.toHexString(IDS.getAndIncrement());
    }

    public Post signed(ObjectNode body) {
        return signed(body.toString().getBytes(UTF_8), ZaloJson.text(body, "timestamp"));
    }

    /// Any bytes, signed with this time stamp.
    public static Post signed(byte[] body, String timeStamp) {
        String mac = ZaloFingerprint.sha256(
                ZaloWorld.APP.getBytes(UTF_8), body, timeStamp.getBytes(UTF_8), ZaloWorld.OA_SECRET.getBytes(UTF_8));
        return new Post(body, Map.of("X-ZEvent-Signature", "mac=" + mac, "X-ZEvent-Timestamp", timeStamp));
    }

    /// As it comes on a bad day: about this part of the posts twice, and about as many later than they should.
    public static List<Post> disordered(List<Post> posts, double part, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Post> disordered = new ArrayList<>();
        for (Post post : posts) {
            disordered.add(post);
            if (random.nextDouble() < part) disordered.add(post);
        }
        for (int i = 0; i + 1 < disordered.size(); i++)
            if (random.nextDouble() < part) disordered.add(i + 1, disordered.remove(i));
        return disordered;
    }
}
