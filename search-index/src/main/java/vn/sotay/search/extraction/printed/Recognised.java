package vn.sotay.search.extraction.printed;

import java.util.ArrayList;
import java.util.List;

/// What Tesseract read in a picture, from its table of words.
///
/// @param confidence 0 to 100, over all words by their length
record Recognised(String text, int confidence) {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";

    /// Lines that cannot be understood are passed over.
    static Recognised of(List<String> table) {
        List<PrintedLine> lines = new ArrayList<>();
        String lineBefore = "";
        double sure = 0;
        int letters = 0;
        for (String row : table) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS || !cells[0].equals(WORD) || cells[11].isBlank()) continue;
            String line = String.join("/", cells[1], cells[2], cells[3], cells[4]);
            PrintedLine word = word(cells);
            if (line.equals(lineBefore)) lines.add(together(lines.removeLast(), word));
            else lines.add(word);
            lineBefore = line;
            letters += word.text().length();
            sure += Math.max(0, Double.parseDouble(cells[10])) * word.text().length();
        }
        return new Recognised(Paragraphs.of(lines), letters == 0 ? 0 : (int) Math.round(sure / letters));
    }

    private static PrintedLine word(String[] cells) {
        int left = Integer.parseInt(cells[6]);
        int width = Integer.parseInt(cells[8]);
        return new PrintedLine(
                cells[11].strip(), left, left + width, Integer.parseInt(cells[7]), Integer.parseInt(cells[9]));
    }

    private static PrintedLine together(PrintedLine line, PrintedLine word) {
        return new PrintedLine(
                line.text() + " " + word.text(),
                Math.min(line.left(), word.left()),
                Math.max(line.right(), word.right()),
                Math.min(line.top(), word.top()),
                Math.max(line.height(), word.height()));
    }
}
