package vn.sotay.enrolment;

import java.util.Optional;
import vn.sotay.conversation.Next;
import vn.sotay.conversation.Turn;
import vn.sotay.conversation.Update;
import vn.sotay.enrolment.EnrolmentDialog.State.AwaitingCode;
import vn.sotay.enrolment.Enrolments.Consent;
import vn.sotay.language.VietnameseText;
import vn.sotay.organisation.Member;
import vn.sotay.organisation.membership.MobileNumber;

/// Links an account by a code, or by a telephone number that the channel vouches for. Failures of both count
/// against one limit.
final class LinkAccount {
    private final Enrolments enrolments;
    private final GuessLimit limit;
    private final Optional<DemoMembers> demo;

    LinkAccount(Enrolments enrolments, GuessLimit limit, Optional<DemoMembers> demo) {
        this.enrolments = enrolments;
        this.limit = limit;
        this.demo = demo;
    }

    boolean isDemo(String words) {
        return demo.isPresent() && VietnameseText.folded(words).equals("demo");
    }

    Next byCode(AwaitingCode state, String words, Turn turn) {
        if (isDemo(words)) return link(state, demo.orElseThrow().fresh(), turn);
        if (isLimited(turn)) return Next.move(state, EnrolmentWording.tooManyGuesses());
        Optional<Member> member = EnrolmentCode.in(words).flatMap(code -> enrolments.redeem(code, turn.now()));
        if (member.isPresent()) return link(state, member.get(), turn);
        enrolments.guessed(turn.speaker().account(), turn.now());
        return Next.move(state, EnrolmentWording.wrongCode());
    }

    Next byPhone(AwaitingCode state, Update.Phone phone, Turn turn) {
        if (isLimited(turn)) return Next.move(state, EnrolmentWording.tooManyGuesses());
        Optional<Member> member = Optional.of(phone)
                .filter(Update.Phone::vouched)
                .flatMap(sent -> MobileNumber.read(sent.number()))
                .flatMap(enrolments::withPhone);
        if (member.isPresent()) return link(state, member.get(), turn);
        enrolments.guessed(turn.speaker().account(), turn.now());
        return Next.move(state, EnrolmentWording.notByPhone(demo.isPresent()));
    }

    private boolean isLimited(Turn turn) {
        return limit.isReached(
                enrolments.guessesSince(turn.speaker().account(), turn.now().minus(limit.within())));
    }

    private Next link(AwaitingCode state, Member member, Turn turn) {
        enrolments.link(turn.speaker().account(), member.id(), new Consent(state.consentVersion(), turn.now()));
        return Next.finish(EnrolmentWording.linked(member));
    }
}
