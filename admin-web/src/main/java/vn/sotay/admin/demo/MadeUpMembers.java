package vn.sotay.admin.demo;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.sotay.enrolment.DemoMembers;
import vn.sotay.language.VietnamTime;
import vn.sotay.organisation.Gender;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.Members;
import vn.sotay.organisation.NewMember;
import vn.sotay.organisation.PartyPost;
import vn.sotay.organisation.UnitId;

/// A fresh member for everybody who tries the demo, in the branch of the residential quarter that the demo
/// texts speak of most.
public final class MadeUpMembers implements DemoMembers {
    private static final UnitId BRANCH = new UnitId("dong-lam-tdp-1");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
    private static final List<String> WOMEN =
            List.of("Thị Thu Hà", "Thị Mai", "Ngọc Lan", "Thanh Bình", "Thị Hồng Nhung", "Minh Nguyệt");
    private static final List<String> MEN =
            List.of("Văn Thành", "Đức Minh", "Quang Huy", "Hữu Phước", "Xuân Trường", "Công Lý");

    private final Members members;
    private final InstantSource time;
    private final RandomGenerator random = new SecureRandom();

    public MadeUpMembers(Members members, InstantSource time) {
        this.members = members;
        this.time = time;
    }

    @Override
    public Member fresh() {
        LocalDate today = VietnamTime.day(time.instant());
        Gender gender = random.nextBoolean() ? Gender.FEMALE : Gender.MALE;
        String name = one(FAMILY) + " " + one(gender == Gender.FEMALE ? WOMEN : MEN);
        LocalDate joined = today.minusDays(random.nextInt(800, 8_000));
        NewMember.Person person = new NewMember.Person(name, gender, Year.of(joined.getYear() - 25));
        String fileNumber =
                "DEMO " + Long.toString(random.nextLong(Long.MAX_VALUE), 36).toUpperCase(Locale.ROOT);
        return members.add(
                new NewMember(fileNumber, person, joined, Optional.of(joined.plusYears(1)), BRANCH, PartyPost.NONE));
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
