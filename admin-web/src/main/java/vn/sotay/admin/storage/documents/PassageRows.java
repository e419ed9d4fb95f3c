package vn.sotay.admin.storage.documents;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.sotay.documents.DocumentId;
import vn.sotay.documents.Passage;

/// The text of documents, for whoever writes it. Only after {@link DocumentSequence#lock}.
public final class PassageRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    public PassageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Passage> of(DocumentId document) {
        return jdbc.sql("select ordinal, path, headings, text from passage where document = ? order by ordinal")
                .param(document.value())
                .query(DocumentRows::passage)
                .list();
    }

    void add(DocumentId document, List<Passage> passages) {
        jdbc.sql("""
                        insert into passage (document, ordinal, path, headings, text)
                        select ?, ordinal, path, array(select json_array_elements_text(headings)), text
                        from json_to_recordset(?::json) as p (ordinal int, path text, headings json, text text)""")
                .params(document.value(), JSON.writeValueAsString(passages))
                .update();
    }

    /// Another text instead of the one that is there.
    public void replace(DocumentId document, List<Passage> passages) {
        jdbc.sql("delete from passage where document = ?")
                .param(document.value())
                .update();
        add(document, passages);
    }
}
