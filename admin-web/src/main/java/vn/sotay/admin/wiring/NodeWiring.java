package vn.sotay.admin.wiring;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.jobs.IndexFollower;
import vn.sotay.admin.jobs.NodeLife;
import vn.sotay.admin.jobs.RedisNews;
import vn.sotay.admin.jobs.WakeUps;
import vn.sotay.admin.observability.HealthParts.RedisAddress;
import vn.sotay.admin.storage.conversation.NodeId;
import vn.sotay.admin.storage.publishing.AwaitedMembers;
import vn.sotay.admin.wiring.embedded.CannotStart;
import vn.sotay.conversation.Conversations;
import vn.sotay.conversation.Places;
import vn.sotay.conversation.Speakers;
import vn.sotay.conversation.contact.Contacts;
import vn.sotay.conversation.inbox.Arrivals;
import vn.sotay.conversation.inbox.Failures;
import vn.sotay.conversation.inbox.Inbox;
import vn.sotay.conversation.inbox.InboxMeter;
import vn.sotay.conversation.inbox.RetryRule;
import vn.sotay.conversation.inbox.TurnBatch;
import vn.sotay.conversation.inbox.UpdateReader;
import vn.sotay.conversation.inbox.Updates;
import vn.sotay.conversation.lane.LaneKeeper;
import vn.sotay.conversation.lane.Leases;
import vn.sotay.conversation.outbox.Channel;
import vn.sotay.conversation.outbox.Deliveries;
import vn.sotay.conversation.outbox.Outbox;
import vn.sotay.conversation.outbox.OutboxMeter;
import vn.sotay.conversation.outbox.Permits;
import vn.sotay.conversation.outbox.SendOne;
import vn.sotay.enrolment.Enrolments;

/// Inbox, outbox and what drives them on this node.
@Configuration(proxyBeanMethods = false)
class NodeWiring {
    @Bean
    InstantSource time() {
        return InstantSource.system();
    }

    @Bean
    RedisAddress redisAddress(Servers servers) {
        try {
            URI uri = URI.create(servers.redisUrl().strip());
            if (uri.getHost() != null && ("redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme())))
                return new RedisAddress(uri);
        } catch (IllegalArgumentException malformed) {
            throw wrongRedis();
        }
        throw wrongRedis();
    }

    private static CannotStart wrongRedis() {
        return new CannotStart("sotay.redis.url phải có dạng redis://máy-chủ:6379 hoặc redis://:mật-khẩu@máy-chủ:6379;"
                + " hãy sửa rồi khởi động lại.");
    }

    @Bean
    RedisNews news(RedisAddress address, NodeId node) {
        return new RedisNews(address.uri(), node);
    }

    @Bean
    WakeUps wakeUps(RedisNews news) {
        return new WakeUps(news);
    }

    @Bean
    Arrivals arrivals(Updates updates, WakeUps wakeUps) {
        return new Arrivals(updates, wakeUps::arrived);
    }

    @Bean
    TurnBatch.Ways ways(Contacts contacts, Enrolments enrolments, JdbcClient jdbc) {
        return new TurnBatch.Ways(contacts, enrolments::unlink, new AwaitedMembers(jdbc));
    }

    @Bean
    TurnBatch.Stores stores(
            Updates updates, Deliveries deliveries, Places places, Speakers speakers, TurnBatch.Ways ways) {
        return new TurnBatch.Stores(updates, deliveries, places, speakers, ways);
    }

    @Bean
    Failures failures(TurnBatch.Stores stores, InboxMeter meter, InstantSource time) {
        return new Failures(stores.updates(), stores.deliveries(), RetryRule.DEFAULT, meter, time);
    }

    @Bean
    TurnBatch turns(
            List<UpdateReader> readers,
            Conversations conversations,
            TurnBatch.Stores stores,
            InboxMeter meter,
            InstantSource time) {
        return new TurnBatch(readers, conversations, stores, meter, time);
    }

    @Bean
    Inbox inbox(Updates updates, TransactionTemplate transactions, TurnBatch turns, Failures failures) {
        return new Inbox(
                updates, changes -> transactions.executeWithoutResult(started -> changes.run()), turns, failures);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService sendingThreads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Bean
    SendOne sending(List<Channel> channels, Permits permits, List<OutboxMeter> meters, InstantSource time) {
        return new SendOne(
                channels,
                permits,
                (channel, status, took) -> meters.forEach(meter -> meter.tried(channel, status, took)),
                time);
    }

    @Bean
    Outbox outbox(
            Deliveries deliveries,
            Contacts contacts,
            SendOne sending,
            ExecutorService sendingThreads,
            InstantSource time,
            SotayProperties properties) {
        return new Outbox(
                deliveries,
                contacts,
                sending,
                sendingThreads,
                time,
                properties.node().inFlight());
    }

    @Bean
    LaneKeeper lanes(Leases leases, Outbox outbox) {
        return new LaneKeeper(leases, outbox::isIdle);
    }

    @Bean
    NodeLife.Parts parts(
            Arrivals arrivals, Inbox inbox, Outbox outbox, LaneKeeper lanes, IndexFollower index, WakeUps wakeUps) {
        return new NodeLife.Parts(arrivals, inbox, outbox, lanes, index, wakeUps);
    }

    @Bean
    NodeLife nodeLife(NodeLife.Parts parts, SotayProperties properties, DemoWiring.Demo loaded) {
        return new NodeLife(
                parts,
                new NodeLife.Pace(properties.node().workers(), properties.node().poll()));
    }
}
