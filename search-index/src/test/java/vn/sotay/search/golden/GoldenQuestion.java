package vn.sotay.search.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A line of the golden list.
///
/// @param unit     of whoever asks
/// @param follows  whether it is said after the question before
/// @param answers  the passages that answer, by the beginning of their names
/// @param nothing  whether "nothing found" is a right answer
public record GoldenQuestion(
        String section, String unit, boolean follows, String words, List<String> answers, boolean nothing) {
    private static final String NOTHING = "NOTHING";

    public static List<GoldenQuestion> all() {
        List<GoldenQuestion> all = new ArrayList<>();
        String section = "";
        String unit = "";
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("##")) section = line.substring(2).strip();
            else if (line.startsWith("@")) unit = line.substring(1);
            else if (!line.isEmpty() && !line.startsWith("#")) all.add(parse(section, unit, line));
        }
        return all;
    }

    boolean isAnsweredBy(String place) {
        return answers.stream().anyMatch(place::startsWith);
    }

    private static GoldenQuestion parse(String section, String unit, String line) {
        int equals = line.lastIndexOf(" = ");
        boolean follows = line.startsWith("+");
        List<String> right = Arrays.stream(line.substring(equals + 3).split("\\|"))
                .map(String::strip)
                .toList();
        return new GoldenQuestion(
                section,
                unit,
                follows,
                line.substring(follows ? 1 : 0, equals).strip(),
                right.stream().filter(answer -> !answer.equals(NOTHING)).toList(),
                right.contains(NOTHING));
    }

    private static String text() {
        try (InputStream list = Objects.requireNonNull(GoldenQuestion.class.getResourceAsStream("questions.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
