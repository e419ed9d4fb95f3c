package vn.sotay.channels.zalo.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.node.ObjectNode;
import vn.sotay.channels.zalo.ZaloJson;
import vn.sotay.conversation.Update;

/// Every event that Zalo documents, with what it is in our words and whose it is. `OA` is the official
/// account, `U` a person.
final class SheetEvents {
    private static final String ROWS = """
            user_send_text | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"Xin chào"} | text Xin chào | U
            user_send_text | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"message_id":"m1","text":"Xin chào"} | text Xin chào | U
            user_send_text | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"#lookup:read:12:3","quote_msg_id":"m0"} | chosen lookup:read:12:3 | U
            user_send_text | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"#dangvien"} | text #dangvien | U
            user_send_text | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":" "} | unsupported user_send_text | U
            user_send_link | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"https://a.example","attachments":[{"type":"link","payload":{"thumbnail":"t","description":"d","url":"https://a.example"}}]} | text https://a.example | U
            user_send_image | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"ảnh","attachments":[{"type":"image","payload":{"thumbnail":"t","url":"u"}}]} | unsupported user_send_image | U
            user_send_audio | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"audio","payload":{"url":"u.amr"}}]} | unsupported user_send_audio | U
            user_send_video | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"video","payload":{"url":"u","thumbnail":"t","description":"d"}}]} | unsupported user_send_video | U
            user_send_sticker | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"sticker","payload":{"url":"u","id":"i"}}]} | unsupported user_send_sticker | U
            user_send_location | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"location","payload":{"coordinates":{"latitude":"10.7","longitude":"106.6"}}}]} | unsupported user_send_location | U
            user_send_business_card | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"link","payload":{"description":"{\\"phone\\":\\"84900000000\\"}"}}]} | unsupported user_send_business_card | U
            user_send_file | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"file","payload":{"url":"u","name":"n","size":"1","type":"pdf","checksum":"c"}}]} | unsupported user_send_file | U
            user_send_gif | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","attachments":[{"type":"gif","payload":{"thumbnail":"t","url":"u"}}]} | unsupported user_send_gif | U
            user_send_hologram | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1"} | unsupported user_send_hologram | U
            user_asking_product | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"?"} | unsupported user_asking_product | U
            user_submit_info | "sender":{"id":"U"},"recipient":{"id":"OA"},"info":{"name":"A","phone":"84987654321","user_dob":"30/10/1999","gender":"Nam","full_address":{"user_city":"c"}} | phone 84987654321 false | U
            user_submit_info | "sender":{"id":"U"},"recipient":{"id":"OA"},"info":{"address":"a","phone":84987654321,"city":"c","district":"d","name":"A","ward":"w"} | phone 84987654321 false | U
            user_submit_info | "sender":{"id":"U"},"recipient":{"id":"OA"},"info":{"name":"A"} | unsupported user_submit_info | U
            follow | "oa_id":"OA","follower":{"id":"U"},"user_id_by_app":"B","source":"oa_profile" | joined | U
            user_click_chatnow | "oa_id":"OA","user_id":"U","user_id_by_app":"B" | joined | U
            unfollow | "oa_id":"OA","follower":{"id":"U"},"user_id_by_app":"B","source":"oa_profile" | left | U
            user_withdraw | "oa_id":"OA","user_id":"U","user_id_by_app":"B" | withdrew | U
            oa_send_text | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9","text":"Tin"} | echo m9 | U
            oa_send_text | "sender":{"id":"OA","admin_id":"A"},"recipient":{"id":"U"},"message":{"msg_id":"m9","text":"Tin"} | passing oa_send_text | U
            oa_send_image | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9","text":"Tin"} | echo m9 | U
            oa_send_gif | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9"} | echo m9 | U
            oa_send_list | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9"} | echo m9 | U
            oa_send_file | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9"} | echo m9 | U
            oa_send_sticker | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9"} | echo m9 | U
            oa_send_template | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9","attachments":[{"payload":{"zinstant_id":"z","text":"t","link_url":"l","checksum":"c"}}]} | echo m9 | U
            user_received_message | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m9"} | arrived m9 | U
            user_received_message | "sender":{"id":"OA"},"recipient":{"id":"84987654321"},"message":{"msg_id":"m9","tracking_id":"t","delivery_time":"1762156800000"} | passing user_received_message | oa
            user_seen_message | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_ids":["m8","m9"]} | arrived m8,m9 | U
            user_reacted_message | "sender":{"id":"U"},"recipient":{"id":"OA"},"message":{"msg_id":"m9","react_icon":"/-heart"} | passing user_reacted_message | U
            oa_reacted_message | "sender":{"id":"OA"},"recipient":{"id":"U"},"message":{"msg_id":"m1","react_icon":"/-strong"} | passing oa_reacted_message | oa
            update_user_info | "oa_id":"OA","user_id":"U","data":{"method":"m"} | passing update_user_info | U
            add_user_to_tag | "oa_id":"OA","tag":{"user_ids":["U"],"name":"n"} | passing add_user_to_tag | oa
            remove_user_from_tag | "oa_id":"OA","tag":{"user_ids":["U"],"name":"n"} | passing remove_user_from_tag | oa
            remove_tag | "oa_id":"OA","tag":{"name":"n"} | passing remove_tag | oa
            widget_interaction_accepted | "oa_id":"OA","data":{"user_id":"U","user_external_id":"e","url":"u"} | passing widget_interaction_accepted | U
            widget_failed_to_sync_user_external_id | "oa_id":"OA","data":{"user_id":"U"} | passing widget_failed_to_sync_user_external_id | oa
            anonymous_send_text | "sender":{"id":"V"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","text":"a","conversation_id":"c"} | passing anonymous_send_text | oa
            anonymous_send_image | "sender":{"id":"V"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","conversation_id":"c"} | passing anonymous_send_image | oa
            anonymous_send_file | "sender":{"id":"V"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","conversation_id":"c"} | passing anonymous_send_file | oa
            anonymous_send_sticker | "sender":{"id":"V"},"recipient":{"id":"OA"},"message":{"msg_id":"m1","conversation_id":"c"} | passing anonymous_send_sticker | oa
            oa_send_anonymous_text | "sender":{"id":"OA"},"recipient":{"id":"V"},"message":{"msg_id":"m1","text":"a","conversation_id":"c"} | passing oa_send_anonymous_text | oa
            oa_send_anonymous_image | "sender":{"id":"OA"},"recipient":{"id":"V"},"message":{"msg_id":"m1","conversation_id":"c"} | passing oa_send_anonymous_image | oa
            oa_send_anonymous_file | "sender":{"id":"OA"},"recipient":{"id":"V"},"message":{"msg_id":"m1","conversation_id":"c"} | passing oa_send_anonymous_file | oa
            oa_send_anonymous_sticker | "sender":{"id":"OA"},"recipient":{"id":"V"},"message":{"msg_id":"m1","conversation_id":"c"} | passing oa_send_anonymous_sticker | oa
            user_send_group_text | "oa_id":"OA","sender":{"id":"U"},"recipient":{"id":"G"},"message":{"msg_id":"m1","text":"a"} | passing user_send_group_text | oa
            user_send_group_image | "oa_id":"OA","sender":{"id":"U"},"recipient":{"id":"G"},"message":{"msg_id":"m1"} | passing user_send_group_image | oa
            oa_send_group_text | "oa_id":"OA","sender":{"id":"OA"},"recipient":{"id":"G"},"message":{"msg_id":"m1","text":"a"} | passing oa_send_group_text | oa
            oa_send_consent | "oa_id":"OA","phone":"84987654321","request_type":"SENT","create_time":"1","expired_time":"2" | passing oa_send_consent | oa
            user_reply_consent | "oa_id":"OA","user_id":"U","user_consent":"ALLOW" | passing user_reply_consent | U
            user_call_oa | "oa_id":"OA","user_id":"U" | passing user_call_oa | U
            oa_call_user | "oa_id":"OA","user_id":"U" | passing oa_call_user | oa
            shop_has_order | "oa_id":"OA" | passing shop_has_order | oa
            permission_revoked | "oa_id":"OA" | passing permission_revoked | oa
            extension_purchased | "oa_id":"OA" | passing extension_purchased | oa
            user_feedback | "oa_id":"OA","message":{"msg_id":"m1","rate":5,"tracking_id":"t"} | passing user_feedback | oa
            user_click_response_button | "oa_id":"OA","message":{"msg_id":"m1"} | passing user_click_response_button | oa
            change_template_status | "oa_id":"OA","template_id":"1","status":{"prev_status":"a","new_status":"b"},"reason":"r" | passing change_template_status | oa
            change_template_quality | "oa_id":"OA","template_id":"1" | passing change_template_quality | oa
            change_template_quota | "oa_id":"OA","template_id":"1" | passing change_template_quota | oa
            change_oa_daily_quota | "oaId":"OA","quota":{"prev_value":"500","new_value":"2000"} | passing change_oa_daily_quota | oa
            change_oa_template_tags | "oa_id":"OA" | passing change_oa_template_tags | oa
            event_journey_acknowledged | "oa_id":"OA" | passing event_journey_acknowledged | oa
            event_journey_time_out | "oa_id":"OA" | passing event_journey_time_out | oa
            what_zalo_adds_next | "oa_id":"OA","user_id":"U" | passing what_zalo_adds_next | oa
            """;

    /// All of a group, which has no other fields.
    private static final List<String> OF_GROUPS = List.of(
            "create_group",
            "user_join_group",
            "user_request_join_group",
            "accept_request_join_group",
            "react_request_join_group",
            "react_request_join_group_accept",
            "reject_request_join_group",
            "react_request_join_group_reject",
            "add_group_admin",
            "remove_group_admin",
            "update_group_info",
            "user_out_group",
            "user_leave_group",
            "delete_group",
            "disperse_group");

    private SheetEvents() {}

    /// @param meaning as {@link #inWords} has it
    /// @param person  whose it is; `oa` where it is nobody's
    record Row(ObjectNode body, String meaning, String person) {}

    static List<Row> rows(long millis) {
        Stream<Row> listed = ROWS.lines().map(line -> row(line.split(" \\| ", -1), millis));
        Stream<Row> ofGroups = OF_GROUPS.stream()
                .map(name -> row(
                        new String[] {
                            name,
                            "\"oa_id\":\"OA\",\"group_id\":\"G\",\"users\":[{\"id\":\"U\"}]",
                            "passing " + name,
                            "oa"
                        },
                        millis));
        return Stream.concat(listed, ofGroups).toList();
    }

    static Stream<Arguments> arguments(long millis) {
        return rows(millis).stream().map(row -> Arguments.of(row.body(), row.meaning(), row.person()));
    }

    private static Row row(String[] cells, long millis) {
        assertThat(cells).hasSize(4);
        String json = "{\"app_id\":\"1000000000000000001\",\"event_name\":\"" + cells[0].strip() + "\",\"timestamp\":\""
                + millis + "\"," + cells[1] + "}";
        return new Row((ObjectNode) ZaloJson.MAPPER.readTree(json), cells[2].strip(), cells[3].strip());
    }

    static String inWords(Update update) {
        return switch (update) {
            case Update.Text text -> "text " + text.text();
            case Update.Chosen chosen -> "chosen " + chosen.choice().value();
            case Update.Phone phone -> "phone " + phone.number() + " " + phone.vouched();
            case Update.Joined joined -> "joined";
            case Update.Unsupported unsupported -> "unsupported " + unsupported.kind();
            case Update.Left left -> "left";
            case Update.Withdrew withdrew -> "withdrew";
            case Update.Echo echo -> "echo " + echo.messageId();
            case Update.Arrived arrived -> "arrived " + String.join(",", arrived.messageIds());
            case Update.Passing passing -> "passing " + passing.kind();
        };
    }
}
