package vn.sotay.documents.lookup;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.conversation.Undoable;

/// {@link MissedQuestions} as a list.
public final class InMemoryMissedQuestions implements MissedQuestions, Undoable {
    private final List<MissedQuestion> questions = new ArrayList<>();

    @Override
    public synchronized void add(MissedQuestion question) {
        questions.add(question);
    }

    public synchronized List<MissedQuestion> all() {
        return List.copyOf(questions);
    }

    @Override
    public synchronized Runnable remember() {
        List<MissedQuestion> before = List.copyOf(questions);
        return () -> {
            questions.clear();
            questions.addAll(before);
        };
    }
}
