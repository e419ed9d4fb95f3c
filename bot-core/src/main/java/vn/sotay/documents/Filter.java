package vn.sotay.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What a search is narrowed to, "nghị quyết", "của tỉnh ủy", "năm 2025". Each has a short code, so that it
/// can be kept and stand in a button.
public sealed interface Filter {
    String code();

    record OfKind(DocumentKind kind) implements Filter {
        @Override
        public String code() {
            return "kind." + kind;
        }
    }

    record OfLevel(Level level) implements Filter {
        @Override
        public String code() {
            return "level." + level;
        }
    }

    /// @param to the last day that counts
    record Issued(LocalDate from, LocalDate to) implements Filter {
        @Override
        public String code() {
            return "issued." + from + "." + to;
        }
    }

    /// Còn hiệu lực, or no longer.
    record InForce(boolean still) implements Filter {
        @Override
        public String code() {
            return "inforce." + still;
        }
    }

    /// The newest first.
    record Newest() implements Filter {
        @Override
        public String code() {
            return "newest";
        }
    }

    record Within(DocumentId document) implements Filter {
        @Override
        public String code() {
            return "within." + document.value();
        }
    }

    /// Whose document it is: Trung ương, tỉnh, xã and other grassroots committees, chi bộ, or the state.
    enum Level {
        CENTRE,
        PROVINCE,
        COMMUNE,
        BRANCH,
        STATE
    }

    /// The filter of this code, if it is one.
    static Optional<Filter> of(String code) {
        String[] parts = code.split("\\.", -1);
        try {
            return switch (parts[0]) {
                case "kind" -> Optional.of(new OfKind(DocumentKind.valueOf(parts[1])));
                case "level" -> Optional.of(new OfLevel(Level.valueOf(parts[1])));
                case "issued" -> Optional.of(new Issued(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
                case "inforce" -> Optional.of(new InForce(Boolean.parseBoolean(parts[1])));
                case "newest" -> Optional.of(new Newest());
                case "within" -> Optional.of(new Within(new DocumentId(Long.parseLong(parts[1]))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }
}
