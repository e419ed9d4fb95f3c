package vn.sotay.admin.pages.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/// What may stand in the fields of an account. A fault is a key of the messages.
public final class AccountFields {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final Pattern EXTERNAL = Pattern.compile("[^\\s]{3,200}");
    private static final int LONGEST_NAME = 120;

    private AccountFields() {}

    public static Optional<String> nameFault(String name) {
        if (name.isBlank()) return Optional.of("accounts.fault.name");
        return name.length() > LONGEST_NAME ? Optional.of("accounts.fault.nameTooLong") : Optional.empty();
    }

    public static Optional<String> loginFault(String login) {
        return LOGIN.matcher(login).matches() ? Optional.empty() : Optional.of("accounts.fault.login");
    }

    static Optional<String> externalFault(String external) {
        return external.isEmpty() || EXTERNAL.matcher(external).matches()
                ? Optional.empty()
                : Optional.of("accounts.fault.external");
    }
}
