package vn.sotay.conversation.inbox;

/// Makes several changes one: all of them are there afterwards, or none.
public interface Transactions {
    void inOne(Runnable changes);
}
