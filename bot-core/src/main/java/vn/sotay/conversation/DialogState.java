package vn.sotay.conversation;

/// Marks the states of dialogs: records that hold what has been learnt so far and no more. They are stored
/// between turns under written names, so their components are plain values, lists and optionals.
public interface DialogState {}
