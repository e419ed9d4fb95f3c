package vn.sotay.admin.storage.channels;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.telegram.FileIds;

/// By what ids Telegram knows our files.
public final class PostgresFileIds implements FileIds {
    private final JdbcClient jdbc;

    public PostgresFileIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> find(String bot, String file) {
        return jdbc.sql("select file_id from telegram_file where bot = ? and file = ?")
                .params(bot, file)
                .query(String.class)
                .optional();
    }

    @Override
    public void keep(String bot, String file, String fileId) {
        jdbc.sql("""
                        insert into telegram_file (bot, file, file_id) values (?, ?, ?)
                        on conflict (bot, file) do update set file_id = excluded.file_id, kept_at = now()""").params(bot, file, fileId).update();
    }

    @Override
    public void forget(String bot, String file) {
        jdbc.sql("delete from telegram_file where bot = ? and file = ?")
                .params(bot, file)
                .update();
    }
}
