package vn.sotay.language;

import java.text.Normalizer;

/// What cleaning does with each sign of 16 bits, looked up in a table: texts have millions of them.
final class Signs {
    /// A letter or sign that stays, and that no composing changes beside others of its kind.
    static final byte SURE = 0;

    /// One that stays; composing may change it or what stands beside it.
    static final byte KEPT = 1;

    static final byte LIKE_D = 2;
    static final byte BLANK = 3;
    static final byte BREAK = 4;

    /// Control signs and what nobody sees.
    static final byte GONE = 5;

    /// Halves of a sign, and the joiner of emoji: they need more than a look at themselves.
    static final byte UNSURE = 6;

    static final String LIKES_OF_D = "\u00D0\u0189\u00F0\u0256";

    private static final char JOINER = '\u200D';
    private static final char COMPOSING = '\u0300';
    private static final byte[] KINDS = new byte[1 << Character.SIZE];

    static {
        for (int sign = 0; sign < KINDS.length; sign++) KINDS[sign] = reckoned((char) sign);
    }

    private Signs() {}

    static byte kind(char sign) {
        return KINDS[sign];
    }

    private static byte reckoned(char sign) {
        if (LIKES_OF_D.indexOf(sign) >= 0) return LIKE_D;
        if ("\n\r\u000B\f\u0085\u2028\u2029".indexOf(sign) >= 0) return BREAK;
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\t' ? BLANK : GONE;
            case Character.FORMAT -> sign == JOINER ? UNSURE : GONE;
            case Character.PRIVATE_USE, Character.UNASSIGNED -> GONE;
            case Character.SPACE_SEPARATOR -> BLANK;
            case Character.SURROGATE -> UNSURE;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> KEPT;
            default -> isSure(sign) ? SURE : KEPT;
        };
    }

    /// Latin letters, also those of Vietnamese, and the common signs.
    private static boolean isSure(char sign) {
        boolean latin = sign < COMPOSING || (sign >= '\u1E00' && sign < '\u1F00');
        boolean common = latin || (sign >= '\u2010' && sign < '\u2028');
        return common && Normalizer.isNormalized(String.valueOf(sign), Normalizer.Form.NFC);
    }
}
