package vn.sotay.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.sotay.search.vietnamese.Syllable;

/// A question as Lucene scores it: syllables and pairs, in the text and in the head, each as meant, as typed,
/// or without marks, whichever scores best.
final class QuestionQuery {
    private final Question question;
    private final SearchSettings.Weights weights;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private QuestionQuery(Question question, SearchSettings.Weights weights) {
        this.question = question;
        this.weights = weights;
    }

    /// The query for passages, within what the filter lets through.
    static Query of(Question question, SearchSettings.Weights weights, List<Query> filter) {
        QuestionQuery query = new QuestionQuery(question, weights);
        query.addAll("", 1);
        query.addAll(IndexFields.head(""), weights.head());
        for (String place : question.places())
            query.addWeighed(
                    new ConstantScoreQuery(new TermQuery(new Term(IndexFields.PLACE, place))), weights.place());
        return query.within(filter);
    }

    private void addAll(String prefix, float weight) {
        for (Question.Asked asked : question.asked()) {
            Forms forms = new Forms(prefix + IndexFields.EXACT, prefix + IndexFields.FOLDED, asked::terms);
            addWeighed(either(forms, asked.known()), weight * weight(asked.scaffolding()));
        }
        for (Question.AskedPair pair : question.pairs()) {
            Forms forms = new Forms(prefix + IndexFields.EXACT_PAIR, prefix + IndexFields.FOLDED_PAIR, pair::terms);
            addWeighed(either(forms, pair.known()), weight * weight(pair.scaffolding()));
        }
    }

    /// The query for whole documents.
    static Query ofWhole(Question question, SearchSettings.Weights weights, List<Query> filter, List<String> prefixes) {
        QuestionQuery query = new QuestionQuery(question, weights);
        for (String prefix : prefixes) query.addAll(prefix, 1);
        return query.within(filter);
    }

    private Query within(List<Query> filter) {
        filter.forEach(one -> query.add(one, Occur.FILTER));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private float weight(boolean scaffolding) {
        return scaffolding ? weights.scaffolding() : 1;
    }

    /// The fields where a term may stand, and the term in a form.
    private record Forms(String exact, String folded, Function<Function<Syllable, String>, List<String>> terms) {}

    /// Marks that are known to be right need no second look without them: that would double the work.
    private Query either(Forms forms, boolean known) {
        List<Query> either = new ArrayList<>();
        if (question.marked())
            for (String term : forms.terms().apply(Syllable::exact))
                either.add(new TermQuery(new Term(forms.exact(), term)));
        if (!known || !question.marked())
            for (String term : forms.terms().apply(Syllable::folded))
                either.add(new BoostQuery(
                        new TermQuery(new Term(forms.folded(), term)), question.marked() ? weights.folded() : 1));
        return either.size() == 1 ? either.getFirst() : new DisjunctionMaxQuery(either, 0);
    }

    private void addWeighed(Query clause, float weight) {
        query.add(new BoostQuery(clause, weight), Occur.SHOULD);
    }
}
