package vn.sotay.documents.recognition;

/// Độ mật: what a stamp says. Any of them means that the document must not be here.
public enum Secrecy {
    SECRET,
    TOP_SECRET,
    MOST_SECRET
}
