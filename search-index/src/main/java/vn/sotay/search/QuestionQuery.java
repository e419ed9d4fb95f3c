package vn.sotay.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sotay.search.vietnamese.Syllable;

/// A question as Lucene scores it: syllables and pairs, in the text and in the head, each as typed or
/// without marks, whichever scores better.
final class QuestionQuery {
    private final Question question;
    private final SearchSettings.Weights weights;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private QuestionQuery(Question question, SearchSettings.Weights weights) {
        this.question = question;
        this.weights = weights;
    }

    /// The query for a question, within what the filter lets through.
    static Query of(Question question, SearchSettings.Weights weights, List<Query> filter) {
        return new QuestionQuery(question, weights).build(filter);
    }

    private Query build(List<Query> filter) {
        for (Question.Asked asked : question.asked())
            add(IndexFields.EXACT, IndexFields.FOLDED, asked::term, asked.scaffolding());
        for (Question.AskedPair pair : question.pairs())
            add(IndexFields.EXACT_PAIR, IndexFields.FOLDED_PAIR, pair::term, pair.scaffolding());
        for (String place : question.places())
            addWeighed(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.PLACE, place))), weights.place());
        filter.forEach(one -> query.add(one, Occur.FILTER));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private void add(
            String exact, String folded, Function<Function<Syllable, String>, String> term, boolean scaffolding) {
        float weight = scaffolding ? weights.scaffolding() : 1;
        String asTyped = term.apply(Syllable::exact);
        String withoutMarks = term.apply(Syllable::folded);
        addWeighed(either(exact, asTyped, folded, withoutMarks), weight);
        addWeighed(
                either(IndexFields.head(exact), asTyped, IndexFields.head(folded), withoutMarks),
                weight * weights.head());
    }

    private Query either(String exact, String asTyped, String folded, String withoutMarks) {
        Query foldedQuery = new TermQuery(new Term(folded, withoutMarks));
        if (!question.marked()) return foldedQuery;
        return new DisjunctionMaxQuery(
                Stream.of(new TermQuery(new Term(exact, asTyped)), new BoostQuery(foldedQuery, weights.folded()))
                        .toList(),
                0);
    }

    private void addWeighed(Query clause, float weight) {
        query.add(new BoostQuery(clause, weight), Occur.SHOULD);
    }
}
