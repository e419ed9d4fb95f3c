package vn.sotay.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.conversation.ChannelAccount;
import vn.sotay.conversation.ChannelName;
import vn.sotay.conversation.Reply;
import vn.sotay.conversation.contact.DomesticChannels;
import vn.sotay.conversation.outbox.DeliveryDraft;
import vn.sotay.conversation.outbox.DeliveryKind;
import vn.sotay.organisation.MemberId;
import vn.sotay.personaldata.PersonalData.Link;

class AnswerNoticeTest {
    private static final Instant NOW = Instant.parse("2026-11-03T08:00:00Z");
    private static final ChannelName ZALO = new ChannelName("zalo");
    private static final ChannelName TELEGRAM = new ChannelName("telegram");

    @Test
    void theWordsOfTheAnswerStayInTheCountry() {
        DataRequest answered = new DataRequest(
                new DataRequestId(12),
                new DataRequest.Asked(new MemberId(1), DataRequest.Kind.CORRECTION, "Năm sinh 1986", "zalo"),
                NOW,
                Optional.of(new DataRequest.Answer(true, "Đã sửa năm sinh.", NOW)));

        List<DeliveryDraft> drafts =
                AnswerNotice.of(answered, List.of(link(ZALO), link(TELEGRAM)), new DomesticChannels(Set.of(ZALO)));

        assertThat(drafts).extracting(DeliveryDraft::kind).containsOnly(DeliveryKind.NOTICE);
        assertThat(drafts)
                .extracting(DeliveryDraft::reply)
                .containsExactly(
                        new Reply.Text(
                                "Yêu cầu sửa số 12 của đồng chí đã được thực hiện. Trả lời của cấp ủy: Đã sửa năm sinh."),
                        new Reply.Text(
                                "Yêu cầu sửa số 12 của đồng chí đã được thực hiện. Đồng chí xem nội dung trả lời trên Zalo"
                                        + " hoặc trang trò chuyện của Sổ Tay, hoặc hỏi bí thư chi bộ."));
    }

    private static Link link(ChannelName channel) {
        return new Link(new ChannelAccount(channel, "bot", "a"), NOW);
    }
}
