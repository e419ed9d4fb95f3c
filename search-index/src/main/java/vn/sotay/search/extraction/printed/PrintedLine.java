package vn.sotay.search.extraction.printed;

/// A line on paper. Any unit of length; `top` grows downwards.
record PrintedLine(String text, double left, double right, double top, double height) {
    /// The width that the line's first word takes, with a space.
    double firstWord() {
        int end = text.indexOf(' ');
        double share = end < 0 ? 1 : (double) (end + 1) / text.length();
        return (right - left) * share;
    }
}
