package vn.sotay.organisation.access;

/// One kind of thing that can be done in the administration.
public enum Permission {
    /// One's own account, sessions and second factor, and one's own record as a member.
    USE_OWN_ACCOUNT,
    /// The tree of organisations: names, kinds, history.
    SEE_UNITS,
    CHANGE_UNITS,
    /// Counts, never a person.
    SEE_FIGURES,
    /// Names and records.
    SEE_MEMBERS,
    CHANGE_MEMBERS,
    /// Transfers between branches and erasure: decisions of a committee.
    DECIDE_ON_MEMBERS,
    IMPORT_ROSTER,
    /// The library: documents by their heads.
    SEE_LIBRARY,
    /// Texts of documents, taking documents in and changing one's own.
    CHANGE_LIBRARY,
    /// Telling members of one's units about documents, and how far that got.
    PUBLISH,
    /// What members send to one's own organisation: opinions, proposals, questions.
    ANSWER_PROPOSALS,
    /// Having those below carry a document out, and following that up.
    TRACK_DIRECTIVES,
    /// What one's own organisation must issue.
    ANSWER_DUTIES,
    /// Numbers and days off that rules are made of.
    SET_RULES,
    /// What members asked in vain; it is counted at committees.
    ANSWER_QUESTIONS,
    /// Sheets of codes, and cutting a lost phone off.
    LINK_CHATS,
    /// Who did what; what a person's record said only together with {@link #SEE_MEMBERS}.
    SEE_AUDIT,
    /// Accounts of the administration, of roles not above one's own.
    MANAGE_ACCOUNTS,
    /// Messaging services: how they are connected, and what of them needs a person.
    CONNECT_CHANNELS,
    /// What concerns the whole installation.
    CONFIGURE
}
