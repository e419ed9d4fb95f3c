package vn.sotay.admin.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sotay.admin.wiring.channels.TelegramProperties;
import vn.sotay.admin.wiring.channels.ZaloBotProperties;
import vn.sotay.admin.wiring.channels.ZaloProperties;

/// Every setting under `sotay.*`. An unknown or impossible one stops the start.
///
/// @param dataDir   folder for whatever is kept on this machine: embedded servers, search index, key
/// @param demo      whether the demo handbook is loaded and the word DEMO links; by default only on the
///                  embedded database
/// @param anotherAdministrator whether this start prints a link that makes one more administrator: for when
///                  all of them have lost their phones and recovery codes
/// @param secretKey 32 bytes in Base64 that digests and secrets at rest depend on, the same on all nodes;
///                  by default made at the first start and kept in the data folder
/// @param publicUrl where people reach this installation, `https://sotay.tinh.vn`; printed cards lead there
/// @param telegram  the bot on Telegram
/// @param zalo      the official account on Zalo
/// @param zalobot   the bot on Zalo's bot platform
/// @param oidc      the province's shared sign-in, where there is one
@ConfigurationProperties(prefix = "sotay", ignoreUnknownFields = false)
public record SotayProperties(
        @DefaultValue("data") Path dataDir,
        Optional<Boolean> demo,
        @DefaultValue("false") boolean anotherAdministrator,
        Optional<String> secretKey,
        @DefaultValue Database database,
        @DefaultValue Redis redis,
        @DefaultValue Node node,
        @DefaultValue Intake intake,
        Optional<String> publicUrl,
        @DefaultValue TelegramProperties telegram,
        @DefaultValue ZaloProperties zalo,
        @DefaultValue ZaloBotProperties zalobot,
        @Nullable Oidc oidc) {

    /// Where PostgreSQL is; without a URL an embedded one is started.
    ///
    /// @param url   `jdbc:postgresql://host:port/database`, with or without `?user=…&password=…`
    /// @param user  who the application is; it needs to own nothing where an owner is named
    /// @param owner who owns the tables and makes them at the start; best another than the user, so that
    ///              the application itself cannot change its audit trail
    public record Database(
            Optional<String> url,
            Optional<String> user,
            Optional<String> password,
            @Nullable Owner owner) {
        public record Owner(String user, String password) {}
    }

    /// Where Redis is; without a URL an embedded one is started.
    ///
    /// @param url `redis://[:password@]host:port`
    public record Redis(Optional<String> url) {}

    /// How this node works.
    ///
    /// @param workers    threads that answer updates
    /// @param inFlight   messages that may be on their way at once: a crash can repeat these and no more
    /// @param lease      after how long without a sign of life another node takes this one's work over
    /// @param poll       how often work is looked for when nobody woke us
    /// @param keep       how long answered updates, sent messages and transcripts are kept
    public record Node(
            @DefaultValue("2") int workers,
            @DefaultValue("512") int inFlight,
            @DefaultValue("6s") Duration lease,
            @DefaultValue("1s") Duration poll,
            @DefaultValue("30d") Duration keep) {
        public Node {
            if (workers < 1 || workers > 64) throw new IllegalArgumentException("sotay.node.workers phải từ 1 đến 64.");
            if (inFlight < 1) throw new IllegalArgumentException("sotay.node.in-flight phải từ 1 trở lên.");
            if (lease.toMillis() < 2_000) throw new IllegalArgumentException("sotay.node.lease phải từ 2s trở lên.");
            if (poll.toMillis() < 10) throw new IllegalArgumentException("sotay.node.poll phải từ 10ms trở lên.");
        }
    }

    /// How documents are taken in.
    ///
    /// @param folder     whose files are taken in by themselves; none by default
    /// @param folderUnit the id of the unit that the folder's files are for
    /// @param readers    files that this node reads at once, each in a program of up to 700 MB; 0 for none
    /// @param poor       confidence of text recognition, 0 to 100, below which a page is to be checked
    public record Intake(
            Optional<String> folder,
            Optional<String> folderUnit,
            @DefaultValue("1") int readers,
            @DefaultValue("90") int poor) {
        public Intake {
            if (readers < 0 || readers > 16)
                throw new IllegalArgumentException("sotay.intake.readers phải từ 0 đến 16.");
            if (poor < 0 || poor > 100) throw new IllegalArgumentException("sotay.intake.poor phải từ 0 đến 100.");
        }
    }

    /// OpenID Connect. Its address for us is `‹our address›/admin/oidc/return`.
    ///
    /// @param issuer `https://…`, below which its `.well-known/openid-configuration` is
    /// @param name   what the button on the sign-in page calls it
    /// @param claim  what is compared with the name that an account says the person has there; an `email`
    ///               counts only when the provider has verified it
    public record Oidc(
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("tài khoản chung của tỉnh") String name,
            @DefaultValue("email") String claim) {}

    public boolean isDemo() {
        return demo.orElse(database.url().isEmpty());
    }
}
