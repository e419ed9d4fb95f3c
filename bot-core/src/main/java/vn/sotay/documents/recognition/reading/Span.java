package vn.sotay.documents.recognition.reading;

/// A piece of a text, half open.
record Span(int start, int end) {
    int length() {
        return end - start;
    }

    Span first(int most) {
        return new Span(start, Math.min(end, start + most));
    }

    /// The part that begins so many characters after its start.
    Span from(int skipped) {
        return new Span(Math.min(end, start + skipped), end);
    }
}
