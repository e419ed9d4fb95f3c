package vn.sotay.documents.lookup;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sotay.language.VietnameseText;

/// What is said in passing and is no question: only as a whole message, so that no question is mistaken for
/// it.
enum SmallTalk {
    GREETING("xin chao|chao|hello|hi|alo|chao buoi sang|chao buoi chieu|chao buoi toi|em chao|toi chao|xin kinh chao"),
    THANKS("cam on|xin cam on|cam on rat|em cam on|toi cam on|da cam on|vang cam on|ok cam on|thanks|thank you|tks"
            + "|ok|oke|okay|vang|da|da vang|tot qua|hay qua|tuyet voi|duoc roi|hieu roi|ro roi|biet roi"),
    FAREWELL("tam biet|hen gap lai|bye|chao tam biet|het roi|xong roi"),
    WHO_ARE_YOU("la ai|ai day|ten la gi|ten gi|la gi vay|so tay la gi|day la gi|la robot|la nguoi hay may"
            + "|lam duoc gi|biet lam gi|giup duoc gi|co the lam gi|so tay lam duoc gi"),
    COMPLAINT(
            "sai roi|sai|sai bet|khong dung|chua dung|khong phai|khong phai the|tra loi sai|khong dung y|chua dung y"
                    + "|chua dung y toi|nham roi|nham|lac de|khong lien quan|khong phai cai nay|khong phai cau nay|te qua|do qua");

    /// Addresses and particles around it.
    private static final Pattern AROUND = Pattern.compile("^(?:ban|dong chi|so tay|bot|may|em|anh|chi)(?: (?:nay|oi))? "
            + "|(?: (?:a|nhe|nha|oi|nhieu|lam|qua|dong chi|ban|em|anh|chi|bot|so tay|vay|the))+$");

    private static final int LONGEST = 40;

    /// Each between bars.
    private final String messages;

    SmallTalk(String messages) {
        this.messages = "|" + messages + "|";
    }

    static Optional<SmallTalk> in(String message) {
        if (message.length() > LONGEST) return Optional.empty();
        String folded = VietnameseText.folded(message);
        String bare = AROUND.matcher(folded).replaceAll("");
        return Arrays.stream(values())
                .filter(talk -> talk.says(folded) || talk.says(bare))
                .findFirst();
    }

    private boolean says(String folded) {
        return !folded.isEmpty() && messages.contains("|" + folded + "|");
    }
}
