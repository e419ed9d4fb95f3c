package vn.sotay.documents.recognition;

import java.time.LocalDate;
import vn.sotay.documents.DocumentKind;

/// Something the officer should look at before confirming.
public sealed interface Doubt {
    /// Not read.
    record Missing(Field field) implements Doubt {}

    /// The place for it is there, and empty: a draft, or written by hand.
    record LeftBlank(Field field) implements Doubt {}

    record NumberWithoutSymbol(String number) implements Doubt {}

    record DateInFuture(LocalDate date) implements Doubt {}

    /// The title says one kind, the letters of the symbol another.
    record KindAgainstSymbol(DocumentKind kind, String symbol) implements Doubt {}

    /// @param chosen what is proposed, as printed
    record TwoCandidates(Field field, String chosen, String other) implements Doubt {}

    /// By the table of who may issue what at the grassroots.
    record NotIssuedAtThatLevel(DocumentKind kind, Body body) implements Doubt {}

    /// There are no district bodies since 1 July 2025.
    record DistrictIssuer(String issuer, LocalDate issuedOn) implements Doubt {}

    /// What is read.
    enum Field {
        KIND,
        NUMBER,
        ISSUER,
        DATE,
        SUBJECT,
        SIGNER,
        EFFECTIVE_FROM
    }

    /// Who decides at the grassroots.
    enum Body {
        COMMITTEE,
        STANDING_COMMITTEE,
        BRANCH
    }
}
