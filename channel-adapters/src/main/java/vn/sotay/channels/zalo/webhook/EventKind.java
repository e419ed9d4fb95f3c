package vn.sotay.channels.zalo.webhook;

import java.util.HashMap;
import java.util.Map;

/// What kind of thing an event of that name is. A name that is not in the table is one that Zalo has added.
enum EventKind {
    /// A person wrote, or pressed a button.
    WORDS,
    /// A person sent what is not words.
    THINGS,
    /// A person sent their particulars.
    PHONE,
    COMES,
    LEAVES,
    WITHDRAWS,
    /// The account said something: by us, or by a person in Zalo's own console.
    ECHO,
    /// Something we sent was received or seen. Which of sender and recipient is the account is not certain.
    RECEIPT,
    /// A person did something that wants no answer.
    PERSONS,
    /// Of the account, of a group, of a visitor without an account, of a phone number.
    NOBODYS;

    private static final Map<String, EventKind> ROWS = rows();

    static EventKind of(ZaloEvent event) {
        String name = event.name();
        EventKind row = ROWS.get(name);
        if (row == RECEIPT && event.isOfPhone()) return NOBODYS;
        if (row != null) return row;
        if (name.startsWith("user_send_group") || name.startsWith("oa_send_group")) return NOBODYS;
        return name.startsWith("user_send_") ? THINGS : NOBODYS;
    }

    /// Of a message to a person or to a phone number.
    static boolean isReceipt(String name) {
        return ROWS.get(name) == RECEIPT;
    }

    private static Map<String, EventKind> rows() {
        Map<String, EventKind> rows = new HashMap<>();
        put(rows, WORDS, "user_send_text", "user_send_link");
        put(rows, THINGS, "user_send_image", "user_send_audio", "user_send_video", "user_send_sticker");
        put(rows, THINGS, "user_send_location", "user_send_business_card", "user_send_file", "user_send_gif");
        put(rows, THINGS, "user_asking_product");
        put(rows, PHONE, "user_submit_info");
        put(rows, COMES, "follow", "user_click_chatnow");
        put(rows, LEAVES, "unfollow");
        put(rows, WITHDRAWS, "user_withdraw");
        put(rows, ECHO, "oa_send_text", "oa_send_image", "oa_send_gif", "oa_send_list", "oa_send_file");
        put(rows, ECHO, "oa_send_sticker", "oa_send_template");
        put(rows, RECEIPT, "user_received_message", "user_seen_message");
        put(rows, PERSONS, "user_reacted_message", "update_user_info", "widget_interaction_accepted");
        put(rows, PERSONS, "user_reply_consent", "user_call_oa");
        put(rows, NOBODYS, "oa_reacted_message", "add_user_to_tag", "remove_user_from_tag", "remove_tag");
        put(rows, NOBODYS, "widget_failed_to_sync_user_external_id");
        put(rows, NOBODYS, "anonymous_send_text", "anonymous_send_image", "anonymous_send_file");
        put(rows, NOBODYS, "anonymous_send_sticker", "oa_send_anonymous_text", "oa_send_anonymous_image");
        put(rows, NOBODYS, "oa_send_anonymous_file", "oa_send_anonymous_sticker");
        put(rows, NOBODYS, "create_group", "user_join_group", "user_request_join_group");
        put(rows, NOBODYS, "accept_request_join_group", "react_request_join_group");
        put(rows, NOBODYS, "react_request_join_group_accept", "reject_request_join_group");
        put(rows, NOBODYS, "react_request_join_group_reject", "add_group_admin", "remove_group_admin");
        put(rows, NOBODYS, "update_group_info", "user_out_group", "user_leave_group", "delete_group");
        put(rows, NOBODYS, "disperse_group", "oa_send_consent", "oa_call_user", "shop_has_order");
        put(rows, NOBODYS, "permission_revoked", "extension_purchased", "user_feedback");
        put(rows, NOBODYS, "user_click_response_button", "change_template_status", "change_template_quality");
        put(rows, NOBODYS, "change_template_quota", "change_oa_daily_quota", "change_oa_template_tags");
        put(rows, NOBODYS, "event_journey_acknowledged", "event_journey_time_out");
        return Map.copyOf(rows);
    }

    private static void put(Map<String, EventKind> rows, EventKind kind, String... names) {
        for (String name : names) rows.put(name, kind);
    }
}
