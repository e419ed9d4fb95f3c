package vn.sotay.channels.telegram.incoming;

import java.util.List;
import java.util.Optional;
import vn.sotay.conversation.ChoiceId;
import vn.sotay.conversation.Update;

/// Updates as Telegram documents them, with what each is in our words.
final class SheetUpdates {
    private static final String FROM = "\"from\":{\"id\":77,\"is_bot\":false,\"first_name\":\"A\"}";
    private static final String HERE =
            "\"message_id\":5,\"date\":1790000000," + FROM + ",\"chat\":{\"id\":77,\"type\":\"private\"}";

    private SheetUpdates() {}

    /// `HERE` is all that a message in the private chat of person 77 has.
    static List<String> rows() {
        return """
            "message":{HERE,"text":"Xin chào"} | text Xin chào
            "message":{HERE,"text":"/start"} | joined
            "message":{HERE,"text":"/start MA-CUA-TOI_1"} | text MA-CUA-TOI_1
            "message":{HERE,"text":"/START@SoTayThuBot MA-1"} | text MA-1
            "message":{HERE,"text":"/menu"} | text menu
            "message":{HERE,"text":"/huy"} | text huỷ
            "message":{HERE,"text":"/tracuu"} | chosen lookup:ask on -
            "message":{HERE,"text":"/tracuu điều lệ Đảng"} | text điều lệ Đảng
            "message":{HERE,"text":"/khongcolenhnay"} | text /khongcolenhnay
            "message":{HERE,"contact":{"phone_number":"84987654321","first_name":"A","user_id":77}} | phone +84987654321 true
            "message":{HERE,"contact":{"phone_number":"+84987654321","first_name":"A","user_id":77}} | phone +84987654321 true
            "message":{HERE,"contact":{"phone_number":"84987654321","first_name":"B","user_id":78}} | unsupported contact of somebody else
            "message":{HERE,"contact":{"phone_number":"84987654321","first_name":"B"}} | unsupported contact of somebody else
            "message":{HERE,"contact":{"phone_number":"84987654321","user_id":"77"}} | unsupported contact of somebody else
            "message":{HERE,"contact":{"phone_number":"","user_id":77}} | unsupported contact of somebody else
            "message":{HERE,"contact":7} | unsupported contact of somebody else
            "message":{HERE,"sticker":{"file_id":"f"}} | unsupported sticker
            "message":{HERE,"photo":[{"file_id":"f"}],"caption":"ảnh"} | unsupported photo
            "message":{HERE,"voice":{"file_id":"f"}} | unsupported voice
            "message":{HERE,"animation":{"file_id":"f"},"document":{"file_id":"f"}} | unsupported animation
            "message":{HERE,"document":{"file_id":"f","file_unique_id":"u"}} | unsupported document
            "message":{HERE,"location":{"latitude":10.7,"longitude":106.6}} | unsupported location
            "message":{HERE,"web_app_data":{"data":"d","button_text":"b"}} | unsupported web_app_data
            "message":{HERE,"pinned_message":{}} | passing service message
            "message":{HERE,"text":7} | passing service message
            "edited_message":{HERE,"text":"Xin chào"} | passing edited_message
            "callback_query":{"id":"1",FROM,"message":{HERE,"text":"t"},"data":"lookup:read:12:3"} | chosen lookup:read:12:3 on 5
            "callback_query":{"id":"1",FROM,"message":{"message_id":5,"date":0,"chat":{"id":77,"type":"private"}},"data":"lookup:read"} | chosen lookup:read on 5
            "callback_query":{"id":"1",FROM,"message":{HERE},"data":"a:DATA64"} | chosen a:DATA64 on 5
            "callback_query":{"id":"1",FROM,"message":{HERE},"data":"a:DATA65"} | unsupported callback data
            "callback_query":{"id":"1",FROM,"message":{HERE},"data":"đ:DATA64"} | unsupported callback data
            "callback_query":{"id":"1",FROM,"message":{HERE},"data":" "} | unsupported callback data
            "callback_query":{"id":"1",FROM,"message":{HERE},"data":"a:\\u0000b"} | unsupported callback data
            "callback_query":{"id":"1",FROM,"message":{HERE},"game_short_name":"g"} | unsupported callback data
            "poll_answer":{"poll_id":"p1","user":{"id":77,"is_bot":false},"option_ids":[1]} | chosen quiz:b on 5
            "poll_answer":{"poll_id":"p1","user":{"id":77,"is_bot":false},"option_ids":[]} | passing vote taken back
            "poll_answer":{"poll_id":"p1","user":{"id":77,"is_bot":false},"option_ids":[2]} | unsupported poll_answer
            "poll_answer":{"poll_id":"p1","user":{"id":77,"is_bot":false},"option_ids":[-1]} | unsupported poll_answer
            "poll_answer":{"poll_id":"p1","user":{"id":78,"is_bot":false},"option_ids":[1]} | unsupported poll_answer
            "poll_answer":{"poll_id":"p9","user":{"id":77,"is_bot":false},"option_ids":[1]} | unsupported poll_answer
            "my_chat_member":{"chat":{"id":77,"type":"private"},FROM,"date":1790000000,"old_chat_member":{"status":"member"},"new_chat_member":{"status":"kicked"}} | left
            "my_chat_member":{"chat":{"id":77,"type":"private"},FROM,"date":1790000000,"old_chat_member":{"status":"kicked"},"new_chat_member":{"status":"member"}} | joined
            "my_chat_member":{"chat":{"id":77,"type":"private"},FROM,"date":1790000000,"new_chat_member":{"status":"what Telegram adds"}} | passing my_chat_member
            """.lines().toList();
    }

    static String drawn(String row) {
        return row.replace("HERE", HERE)
                .replace("FROM", FROM)
                .replace("DATA64", "x".repeat(62))
                .replace("DATA65", "x".repeat(63));
    }

    static String inWords(Update update) {
        return switch (update) {
            case Update.Text text -> "text " + text.text();
            case Update.Chosen(Update.Origin origin, ChoiceId choice, Optional<String> on) ->
                "chosen " + choice.value() + " on " + on.orElse("-");
            case Update.Phone phone -> "phone " + phone.number() + " " + phone.vouched();
            case Update.Joined joined -> "joined";
            case Update.Unsupported unsupported -> "unsupported " + unsupported.kind();
            case Update.Left left -> "left";
            case Update.Withdrew withdrew -> "withdrew";
            case Update.Echo echo -> "echo";
            case Update.Arrived arrived -> "arrived";
            case Update.Passing passing -> "passing " + passing.kind();
        };
    }
}
