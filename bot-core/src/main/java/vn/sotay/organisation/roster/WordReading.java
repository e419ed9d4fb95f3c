package vn.sotay.organisation.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.MemberStatus;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.roster.RosterFault.Reason;

/// Words for gender, status and post, told apart without marks and case.
final class WordReading {
    private static final Map<String, Gender> GENDERS = Map.of(
            "nam",
            Gender.MALE,
            "nu",
            Gender.FEMALE,
            "trai",
            Gender.MALE,
            "gai",
            Gender.FEMALE,
            "male",
            Gender.MALE,
            "female",
            Gender.FEMALE,
            "ong",
            Gender.MALE,
            "ba",
            Gender.FEMALE);

    /// Longer beginnings stand before those they contain.
    private static final List<Map.Entry<String, MemberStatus>> STATUSES = List.of(
            Map.entry("dang sinh hoat", MemberStatus.ACTIVE),
            Map.entry("dang hoat dong", MemberStatus.ACTIVE),
            Map.entry("hoat dong", MemberStatus.ACTIVE),
            Map.entry("sinh hoat", MemberStatus.ACTIVE),
            Map.entry("mien", MemberStatus.EXEMPT),
            Map.entry("duoc mien", MemberStatus.EXEMPT),
            Map.entry("dinh chi", MemberStatus.SUSPENDED),
            Map.entry("bi dinh chi", MemberStatus.SUSPENDED),
            Map.entry("gian doan", MemberStatus.INTERRUPTED),
            Map.entry("roi khoi dang", MemberStatus.LEFT),
            Map.entry("da roi khoi dang", MemberStatus.LEFT),
            Map.entry("ra khoi dang", MemberStatus.LEFT),
            Map.entry("da ra khoi dang", MemberStatus.LEFT),
            Map.entry("xin ra khoi dang", MemberStatus.LEFT),
            Map.entry("xoa ten", MemberStatus.LEFT),
            Map.entry("khai tru", MemberStatus.LEFT),
            Map.entry("tu tran", MemberStatus.DECEASED),
            Map.entry("da tu tran", MemberStatus.DECEASED),
            Map.entry("da mat", MemberStatus.DECEASED));

    private static final Set<String> NO_POST =
            Set.of("khong", "khong co", "khong giu chuc vu", "dang vien", "dv", "0", "none");

    private static final List<Map.Entry<String, PartyPost>> POSTS = List.of(
            Map.entry("pho bi thu", PartyPost.DEPUTY_SECRETARY),
            Map.entry("pbt", PartyPost.DEPUTY_SECRETARY),
            Map.entry("bi thu", PartyPost.SECRETARY),
            Map.entry("bt", PartyPost.SECRETARY),
            Map.entry("chi uy vien", PartyPost.COMMITTEE_MEMBER),
            Map.entry("cap uy vien", PartyPost.COMMITTEE_MEMBER),
            Map.entry("dang uy vien", PartyPost.COMMITTEE_MEMBER),
            Map.entry("uy vien", PartyPost.COMMITTEE_MEMBER),
            Map.entry("chi uy", PartyPost.COMMITTEE_MEMBER),
            Map.entry("uv", PartyPost.COMMITTEE_MEMBER));

    private WordReading() {}

    static Reading gender(String text) {
        return Optional.ofNullable(GENDERS.get(VietnameseText.folded(text)))
                .map(Reading::of)
                .orElseGet(() -> new Reading.Wrong(Reason.GENDER_UNKNOWN));
    }

    static Reading status(String text) {
        return beginning(STATUSES, VietnameseText.folded(text))
                .orElseGet(() -> new Reading.Wrong(Reason.STATUS_UNKNOWN));
    }

    static Reading post(String text) {
        String words = VietnameseText.folded(text);
        if (NO_POST.contains(words)) return Reading.of(PartyPost.NONE);
        return beginning(POSTS, words).orElseGet(() -> new Reading.Wrong(Reason.POST_UNKNOWN));
    }

    private static <E extends Enum<E>> Optional<Reading> beginning(List<Map.Entry<String, E>> known, String words) {
        return known.stream()
                .filter(one -> (words + " ").startsWith(one.getKey() + " "))
                .findFirst()
                .map(one -> Reading.of(one.getValue()));
    }
}
