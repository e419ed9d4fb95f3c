package vn.sotay.search.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// What one gets without doing anything: whole documents, StandardAnalyzer, BM25. The baseline.
final class PlainSearch implements Subject {
    private static final String TEXT = "text";
    private static final String ID = "id";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final FSDirectory files;
    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;

    PlainSearch(Path directory) throws IOException {
        files = FSDirectory.open(directory);
        writer = new IndexWriter(files, new IndexWriterConfig(analyzer));
    }

    @Override
    public void add(QualitySet.Source source) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, source.id()));
        document.add(new TextField(TEXT, source.title() + "\n" + source.text(), Field.Store.NO));
        writer.addDocument(document);
    }

    @Override
    public void ready() throws IOException {
        writer.commit();
        reader = DirectoryReader.open(files);
    }

    @Override
    public List<String> find(String question, int atMost) throws IOException {
        if (reader == null) throw new IllegalStateException("not ready");
        IndexSearcher searcher = new IndexSearcher(reader);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms(question)) query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD);
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), atMost).scoreDocs)
            found.add(searcher.storedFields().document(hit.doc).get(ID));
        return found;
    }

    private Set<String> terms(String question) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, question)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) terms.add(term.toString());
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (reader != null) reader.close();
        files.close();
    }
}
