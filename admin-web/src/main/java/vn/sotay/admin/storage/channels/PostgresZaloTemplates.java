package vn.sotay.admin.storage.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sotay.channels.zalo.templates.ZaloTemplates;

/// The templates as the administration entered them.
public final class PostgresZaloTemplates implements ZaloTemplates {
    private final JdbcClient jdbc;

    public PostgresZaloTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Template> find(Purpose purpose) {
        return jdbc.sql("select template_id, names, sources, lengths from zalo_template where purpose = ?")
                .param(purpose.name())
                .query(PostgresZaloTemplates::template)
                .optional();
    }

    /// Without a template nothing is sent for the purpose.
    public void keep(Purpose purpose, Optional<Template> template) {
        template.ifPresentOrElse(
                one -> keep(purpose, one),
                () -> jdbc.sql("delete from zalo_template where purpose = ?")
                        .param(purpose.name())
                        .update());
    }

    private void keep(Purpose purpose, Template template) {
        jdbc.sql("""
                        insert into zalo_template (purpose, template_id, names, sources, lengths) values (?, ?, ?, ?, ?)
                        on conflict (purpose) do update set template_id = excluded.template_id, names = excluded.names,
                            sources = excluded.sources, lengths = excluded.lengths""")
                .params(purpose.name(), template.id())
                .param(texts(template, Parameter::name))
                .param(texts(template, parameter -> parameter.source().name()))
                .param(template.parameters().stream().map(Parameter::maxLength).toArray(Integer[]::new))
                .update();
    }

    private static String[] texts(Template template, Function<Parameter, String> part) {
        return template.parameters().stream().map(part).toArray(String[]::new);
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] sources = (String[]) row.getArray("sources").getArray();
        Integer[] lengths = (Integer[]) row.getArray("lengths").getArray();
        List<Parameter> parameters = IntStream.range(0, names.length)
                .mapToObj(i -> new Parameter(names[i], Source.valueOf(sources[i]), lengths[i]))
                .toList();
        return new Template(row.getString("template_id"), parameters);
    }
}
