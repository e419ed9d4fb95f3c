package vn.sotay.search.vietnamese;

import java.util.ArrayList;
import java.util.List;
import vn.sotay.documents.DocumentKind;
import vn.sotay.language.VietnameseText;

/// The issuers that a printed symbol names, as people shorten it: "2144/BVHTTDL-TCCB" is cited with "BVHTTDL",
/// "08/2012/TTLT-BLĐTBXH-BNV" with any of its issuers.
public final class SymbolIssuers {
    private static final int SHORTEST = 2;

    private SymbolIssuers() {}

    /// In the letters of {@link CitedNumber.Symbol}; each part, and the parts from the first on together.
    public static List<String> of(String printed) {
        String[] parts = VietnameseText.withoutMarks(printed).split("[^a-z0-9]+", -1);
        List<String> issuers = new ArrayList<>();
        StringBuilder together = new StringBuilder();
        for (String part : parts) {
            boolean letters = part.length() >= SHORTEST && Character.isLetter(part.charAt(0));
            if (!letters || !DocumentKind.withCode(part).isEmpty()) continue;
            together.append(part);
            issuers.add(part);
            issuers.add(together.toString());
        }
        return issuers.stream().distinct().toList();
    }
}
