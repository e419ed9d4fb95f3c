package vn.sotay.documents.recognition.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sotay.documents.recognition.Issuer;
import vn.sotay.language.PlainLetters;

/// Who decided, where the head names only the committee: the standing committee, the Politburo and the
/// Secretariat issue under their committee's head and symbol, and show in the signature alone.
final class SigningBody {
    private static final Pattern NAMED = Pattern.compile("\\b(?:ban thuong vu|bo chinh tri|ban bi thu)\\b");
    private static final Pattern COMMITTEE = Pattern.compile("(?:dang|tinh|thanh|huyen|quan|thi) uy\\b.*");

    private SigningBody() {}

    /// Its name as the authority of a signature prints it.
    static Optional<String> in(String authority) {
        Matcher named = NAMED.matcher(PlainLetters.of(authority));
        return named.find()
                ? Optional.of(NameCase.inASentence(authority.substring(named.start(), named.end())))
                : Optional.empty();
    }

    static Issuer of(Issuer committee, String name) {
        String plain = PlainLetters.of(committee.name());
        if (COMMITTEE.matcher(plain).matches())
            return new Issuer(name + ' ' + committee.name(), committee.above(), committee.level());
        return plain.startsWith("ban chap hanh trung uong")
                ? new Issuer(name, committee.above(), committee.level())
                : committee;
    }
}
