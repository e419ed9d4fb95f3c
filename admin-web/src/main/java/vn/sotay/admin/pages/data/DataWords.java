package vn.sotay.admin.pages.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.sotay.conversation.ChannelName;
import vn.sotay.language.VietnamTime;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.OwnRecord;
import vn.sotay.personaldata.PersonalData;

/// What is kept about a member in words: sections of named facts.
final class DataWords {
    private final MessageSource messages;
    private final Locale locale;

    DataWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /// @param none the sentence where there is nothing
    record Section(String title, List<Fact> facts, String none) {}

    record Fact(String name, String value) {}

    List<Section> sections(OwnData data) {
        return List.of(
                new Section(word("data.section.record"), record(data.record()), ""),
                section("links", data.links().stream().map(this::link)),
                section("consents", data.consents().stream().map(this::consent)),
                section("looks", data.looks().stream().map(this::look)),
                section("requests", data.requests().stream().map(this::request)));
    }

    private Section section(String name, Stream<Fact> facts) {
        return new Section(word("data.section." + name), facts.toList(), word("data.none." + name));
    }

    private List<Fact> record(OwnRecord record) {
        OwnRecord.Membership membership = record.membership();
        OwnRecord.Dates dates = membership.dates();
        return List.of(
                fact("fullName", record.person().fullName()),
                fact("gender", word("gender." + record.person().gender())),
                fact("born", record.person().born().toString()),
                fact("unit", membership.unit()),
                fact("post", word("post." + membership.post())),
                fact("joinedOn", VietnamTime.written(dates.joinedOn())),
                fact("officialOn", dates.officialOn().map(VietnamTime::written).orElse("–")),
                fact("standing", word("standing." + dates.standing())),
                fact("status", word("status." + membership.status())),
                fact("fileNumber", membership.fileNumber().orElse("–")),
                fact("phone", record.phone().orElse("–")));
    }

    private Fact fact(String name, String value) {
        return new Fact(word("data.field." + name), value);
    }

    private Fact link(PersonalData.Link link) {
        return new Fact(channel(link.account().channel()), word("data.since", VietnamTime.written(link.since())));
    }

    private Fact consent(PersonalData.GivenConsent consent) {
        String held = consent.withdrawnAt()
                .map(at -> word("data.withdrawn", VietnamTime.written(consent.givenAt()), VietnamTime.written(at)))
                .orElseGet(() -> word("data.given", VietnamTime.written(consent.givenAt())));
        return new Fact(word("data.version", consent.version(), channel(consent.channel())), held);
    }

    private Fact look(PersonalData.Look look) {
        String office = look.unit().map(unit -> ", " + unit).orElse("");
        return new Fact(VietnamTime.written(look.at()), look.name() + ", " + word("role." + look.role()) + office);
    }

    private Fact request(DataRequest request) {
        String outcome = request.answer()
                .map(answer -> word(
                                answer.done() ? "data.request.done" : "data.request.refused",
                                VietnamTime.written(answer.at()))
                        + (answer.words().isBlank() ? "" : " " + answer.words()))
                .orElseGet(() -> word("data.request.open", VietnamTime.written(request.due())));
        String words = request.asked().words();
        return new Fact(
                word("data.kind." + request.asked().kind()) + " "
                        + word("data.number", request.id().toString()) + ", " + VietnamTime.written(request.at()),
                words.isBlank() ? outcome : "“" + words + "”\n" + outcome);
    }

    private String channel(ChannelName channel) {
        String name = channel.value();
        return Objects.requireNonNull(messages.getMessage("channel." + name, null, name, locale));
    }

    /// Where a request came from.
    String through(String through) {
        return Objects.requireNonNull(
                messages.getMessage("data.through." + through, null, channel(new ChannelName(through)), locale));
    }

    String word(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
