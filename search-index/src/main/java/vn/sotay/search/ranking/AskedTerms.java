package vn.sotay.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sotay.search.stored.IndexFields;
import vn.sotay.search.vietnamese.Syllable;

/// The terms of a question: its syllables and, after them, its pairs, each with the forms in which it may
/// stand in a text.
record AskedTerms(List<Term> terms) {

    /// @param weight of its role
    /// @param forms  the best of those that stand in a text counts; the first is how it should stand there
    record Term(float weight, List<Form> forms) {}

    /// @param field without the prefix of who may read it
    /// @param worth 1, or less where the marks are not those typed
    record Form(String field, String text, float worth) {}

    static AskedTerms of(Question question, SearchSettings.Weights weights) {
        List<Term> terms = new ArrayList<>();
        for (Question.Asked asked : question.asked())
            terms.add(new Term(
                    weights.of(asked.scaffolding()),
                    forms(question, asked.known(), asked::terms, false, weights.folded())));
        for (Question.AskedPair pair : question.pairs())
            terms.add(new Term(
                    weights.of(pair.scaffolding()),
                    forms(question, pair.known(), pair::terms, true, weights.folded())));
        return new AskedTerms(terms);
    }

    /// Marks that are known to be right need no second look without them.
    private static List<Form> forms(
            Question question,
            boolean known,
            Function<Function<Syllable, String>, List<String>> terms,
            boolean pair,
            float folded) {
        List<Form> forms = new ArrayList<>();
        if (question.marked())
            for (String term : terms.apply(Syllable::exact))
                forms.add(new Form(pair ? IndexFields.EXACT_PAIR : IndexFields.EXACT, term, 1));
        if (!known || !question.marked())
            for (String term : terms.apply(Syllable::folded))
                forms.add(new Form(
                        pair ? IndexFields.FOLDED_PAIR : IndexFields.FOLDED, term, question.marked() ? folded : 1));
        return forms;
    }
}
