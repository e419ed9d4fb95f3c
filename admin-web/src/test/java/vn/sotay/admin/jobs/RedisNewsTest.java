package vn.sotay.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.sotay.admin.servers.SharedServers;
import vn.sotay.admin.servers.Soon;
import vn.sotay.admin.storage.conversation.NodeId;

class RedisNewsTest {
    @Test
    void newsReachTheOtherNodeAndNotTheOneThatTellsThem() {
        URI redis = URI.create(SharedServers.redisUrl());
        try (RedisNews one = new RedisNews(redis, NodeId.fresh());
                RedisNews two = new RedisNews(redis, NodeId.fresh())) {
            List<String> atOne = heardBy(one);
            List<String> atTwo = heardBy(two);

            Soon.is("news from one to two", () -> {
                one.tell("inbox");
                return atTwo.contains("inbox");
            });
            Soon.is("news from two to one", () -> {
                two.tell("chat:a b:c");
                return atOne.contains("chat:a b:c");
            });

            assertThat(atOne).doesNotContain("inbox");
            assertThat(atTwo).doesNotContain("chat:a b:c");
        }
    }

    @Test
    void withRedisAwayNobodyWaitsAndTheNewsComeAgainWhenItIsBack() {
        try (CutLine line = new CutLine(SharedServers.redisUrl());
                RedisNews one = new RedisNews(line.uri(), NodeId.fresh());
                RedisNews two = new RedisNews(line.uri(), NodeId.fresh())) {
            List<String> atTwo = heardBy(two);
            Soon.is("news before", () -> {
                one.tell("before");
                return atTwo.contains("before");
            });

            line.cut();
            long began = System.nanoTime();
            for (int i = 0; i < 5_000; i++) one.tell("while away");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));

            line.mend();
            Soon.is("news after", () -> {
                one.tell("after");
                return atTwo.contains("after");
            });
        }
    }

    @Test
    void whereRedisNeverWasTheStartAndTheEndAreQuick() {
        long began = System.nanoTime();
        try (RedisNews news = new RedisNews(URI.create("redis://127.0.0.1:1"), NodeId.fresh())) {
            news.tell("inbox");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
    }

    private static List<String> heardBy(RedisNews news) {
        List<String> heard = new CopyOnWriteArrayList<>();
        news.listen(heard::add);
        return heard;
    }
}
