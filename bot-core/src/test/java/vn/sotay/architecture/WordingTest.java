package vn.sotay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sotay.language.VietnameseText;

/// Every sentence the bot says lives in a wording, is well-formed and fits a screen.
class WordingTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 450;

    /// Words that are read, not said: the keywords of the numbering, and how a place in a document is
    /// cited.
    private static final Set<String> READ_NOT_SAID =
            Set.of("DocumentKind", "Marker", "PathSoFar", "Signs", "VietnameseText");

    private static final Set<String> MAY_BE_LONG = Set.of("Trước khi bắt đầu", "Sổ Tay giúp đồng chí");

    private final Map<String, List<String>> literals = literalsByClass();

    @Test
    void everySentenceIsInAWording() {
        literals.forEach((name, texts) -> {
            if (!name.endsWith("Wording") && !READ_NOT_SAID.contains(name))
                assertThat(texts.stream().filter(VietnameseText::hasMarks))
                        .as(name)
                        .isEmpty();
        });
    }

    @Test
    void everyWordingIsComposed() {
        assertThat(literals.values().stream().flatMap(List::stream))
                .allSatisfy(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(text)
                        .isTrue());
    }

    @Test
    void noTextIsLongerThanAScreenButForConsentAndHelp() {
        assertThat(wordings())
                .hasSizeGreaterThan(40)
                .filteredOn(text -> MAY_BE_LONG.stream().noneMatch(text::startsWith))
                .allSatisfy(text -> assertThat(text.length()).as(text).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void noSentenceIsAddressedToAnybodyButAComrade() {
        assertThat(wordings())
                .filteredOn(VietnameseText::hasMarks)
                .allSatisfy(text ->
                        assertThat(" " + VietnameseText.folded(text) + " ").doesNotContain(" ban oi ", " quy khach "));
    }

    private List<String> wordings() {
        return literals.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("Wording"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static Map<String, List<String>> literalsByClass() {
        Map<String, List<String>> literals = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(MAIN);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            if (compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources))
                    instanceof JavacTask task)
                for (CompilationUnitTree unit : task.parse()) literals.put(nameOf(unit), literalsOf(unit));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return literals;
    }

    private static String nameOf(CompilationUnitTree unit) {
        String file = unit.getSourceFile().getName();
        return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static List<String> literalsOf(CompilationUnitTree unit) {
        List<String> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, List<String>>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, List<String> into) {
                if (literal.getValue() instanceof String text) into.add(text);
                return null;
            }

            @Override
            public @Nullable Void visitBinary(BinaryTree sum, List<String> into) {
                List<String> parts = new ArrayList<>();
                super.visitBinary(sum, parts);
                into.add(String.join("", parts));
                return null;
            }
        }.scan(unit, found);
        return found;
    }
}
