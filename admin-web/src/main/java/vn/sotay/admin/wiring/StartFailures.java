package vn.sotay.admin.wiring;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionFailedException;
import vn.sotay.admin.wiring.embedded.CannotStart;

/// Says in one sentence why the application cannot start and what to do.
public final class StartFailures implements FailureAnalyzer, FailureAnalysisReporter {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return sentence(failure)
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> sentence = ofOne(cause);
            if (sentence.isPresent()) return sentence;
        }
        return Optional.empty();
    }

    private static Optional<String> ofOne(Throwable cause) {
        return switch (cause) {
            case CannotStart told -> Optional.of(String.valueOf(told.getMessage()));
            case PortInUseException port ->
                Optional.of("Cổng " + port.getPort()
                        + " đang được chương trình khác sử dụng; hãy tắt chương trình đó hoặc chọn"
                        + " cổng khác, ví dụ: --server.port=" + (port.getPort() + 1));
            case UnboundConfigurationPropertiesException unknown ->
                Optional.of("Không có thiết lập "
                        + unknown.getUnboundProperties().iterator().next().getName()
                        + "; hãy kiểm tra chính tả hoặc bỏ thiết lập này.");
            case BindException wrong -> Optional.of(wrongValue(wrong));
            default -> Optional.empty();
        };
    }

    private static String wrongValue(BindException wrong) {
        Throwable root = wrong;
        while (root.getCause() != null) {
            root = root.getCause();
            if (root instanceof UnboundConfigurationPropertiesException unknown)
                return ofOne(unknown).orElseThrow();
            if (root instanceof ConversionFailedException other)
                return "Thiết lập " + wrong.getName() + " không nhận giá trị “" + other.getValue() + "”; hãy viết "
                        + form(other.getTargetType().getType()) + ".";
        }
        return root instanceof IllegalArgumentException
                ? String.valueOf(root.getMessage())
                : "Giá trị của thiết lập " + wrong.getName() + " không dùng được; hãy sửa rồi khởi động lại.";
    }

    private static String form(Class<?> type) {
        if (type == Duration.class) return "một khoảng thời gian, ví dụ 500ms, 6s hoặc 30d";
        if (type == boolean.class || type == Boolean.class) return "true hoặc false";
        if (type.isEnum()) return choices(type);
        return type == int.class ? "một số nguyên" : "một giá trị khác";
    }

    /// As they are written in settings: `public-only`.
    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" hoặc "));
    }

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println();
        System.err.println("KHÔNG KHỞI ĐỘNG ĐƯỢC: " + analysis.getDescription());
        if (analysis.getAction() != null) System.err.println(analysis.getAction());
        System.err.println();
    }
}
