package vn.sotay.admin.storage.channels;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.zalo.templates.MemberPhones;

/// The phone numbers of members' records.
public final class PostgresMemberPhones implements MemberPhones {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final JdbcClient jdbc;

    public PostgresMemberPhones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> phone(String memberId) {
        if (!NUMBER.matcher(memberId).matches()) return Optional.empty();
        return jdbc.sql("select phone from member where id = ? and phone is not null and erased_at is null")
                .param(Long.valueOf(memberId))
                .query(String.class)
                .optional();
    }
}
