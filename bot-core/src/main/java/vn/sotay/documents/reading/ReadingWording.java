package vn.sotay.documents.reading;

import java.util.List;
import vn.sotay.conversation.Reply;
import vn.sotay.documents.Document;
import vn.sotay.documents.DocumentKind;
import vn.sotay.documents.DocumentWording;
import vn.sotay.documents.handout.DocumentAttachments;
import vn.sotay.language.VietnamTime;

/// What is said about reading.
public final class ReadingWording {
    /// Keeps a document for later.
    public static final String KEEP_LABEL = "Lưu lại";

    static final String FILES_LABEL = "Tài liệu kèm";
    static final String SECTIONS_LABEL = "Chuyên mục";
    static final String KEPT_LABEL = "Đã lưu";
    static final String UNDER_WAY_LABEL = "Đang đọc dở";
    static final String ON_LABEL = "Đọc tiếp";
    static final String ANEW_LABEL = "Đọc từ đầu";
    static final String DROP_LABEL = "Bỏ khỏi mục đã lưu";
    static final String MORE_LABEL = "Xem thêm";
    private static final int LONGEST_LABEL = 90;

    private ReadingWording() {}

    static Reply goOn(Document document, String path, ReadingPlace place, List<Reply.Choice> choices) {
        String where = path.isEmpty() ? "" : " đến " + path;
        String when = ", ngày " + VietnamTime.written(VietnamTime.day(place.at())) + ".";
        return discreet(
                document,
                new Reply.Menu("Đồng chí đang đọc " + DocumentWording.nameAndTitle(document) + where + when, choices),
                new Reply.Menu("Đồng chí đang đọc dở văn bản này" + when, choices));
    }

    static Reply kept(Document document, List<Reply.Choice> choices) {
        return discreet(
                document,
                new Reply.Menu("Đã lưu " + DocumentWording.name(document) + ". Gõ đã lưu để xem lại.", choices),
                new Reply.Menu("Đã lưu văn bản. Gõ đã lưu để xem lại.", choices));
    }

    static Reply dropped(List<Reply.Choice> choices) {
        return new Reply.Menu("Đã bỏ văn bản khỏi mục đã lưu.", choices);
    }

    static Reply sections(List<Reply.Choice> choices) {
        return new Reply.Menu("Chuyên mục văn bản. Đồng chí muốn xem mục nào?", choices);
    }

    static Reply noSections(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Cấp ủy chưa sắp xếp chuyên mục nào. Đồng chí có thể gõ câu hỏi hoặc số văn bản để tra cứu.", choices);
    }

    static String section(BrowsedSections.Section section) {
        return section.name() + " (" + section.documents() + ")";
    }

    static Reply ofSection(String name, List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản trong chuyên mục " + name + ":", choices);
    }

    static Reply keptList(List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản đồng chí đã lưu:", choices);
    }

    static Reply nothingKept(List<Reply.Choice> choices) {
        return new Reply.Menu("Đồng chí chưa lưu văn bản nào. Khi đọc, chọn Lưu lại để giữ văn bản ở đây.", choices);
    }

    static Reply underWay(List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản đồng chí đang đọc dở:", choices);
    }

    static Reply nothingUnderWay(List<Reply.Choice> choices) {
        return new Reply.Menu("Đồng chí không có văn bản nào đang đọc dở.", choices);
    }

    static String file(DocumentAttachments.Attachment attachment) {
        String does = switch (attachment.kind()) {
            case AUDIO -> "Nghe: ";
            case VIDEO -> "Xem video: ";
            case PICTURE -> "Xem ảnh: ";
            case FILE -> "Tệp: ";
        };
        String name = attachment.file().name();
        return does + (name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…");
    }

    static Reply files(Document document, List<Reply.Choice> choices) {
        return discreet(
                document,
                new Reply.Menu("Tài liệu kèm theo " + DocumentWording.name(document) + ":", choices),
                elsewhere(choices));
    }

    static Reply noFile(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Tài liệu này không còn kèm theo văn bản, hoặc đồng chí không thuộc phạm vi được xem.", choices);
    }

    /// A file that may not stand on servers abroad.
    static Reply byLink(String url) {
        return new Reply.Link(
                "Tài liệu thuộc văn bản nội bộ. Mời đồng chí mở liên kết; liên kết chỉ mở được một lần, trong 15 phút, và"
                        + " dành riêng cho đồng chí.",
                "Mở tài liệu",
                url);
    }

    static Reply elsewhere(List<Reply.Choice> choices) {
        return new Reply.Menu(
                "Tài liệu thuộc văn bản nội bộ nên không gửi qua kênh này. Mời đồng chí xem trên Zalo hoặc trang trò chuyện"
                        + " của Sổ Tay.",
                choices);
    }

    static Reply gone(List<Reply.Choice> choices) {
        return new Reply.Menu("Văn bản này không còn trong kho, hoặc đồng chí không thuộc phạm vi được đọc.", choices);
    }

    static String label(Document document) {
        String name = document.identity().kind() == DocumentKind.ANSWERS
                ? DocumentWording.nameAndTitle(document)
                : document.identity().kind().printed() + " "
                        + document.identity().number().symbol() + " " + document.title();
        return name.length() <= LONGEST_LABEL
                ? name
                : name.substring(0, name.lastIndexOf(' ', LONGEST_LABEL - 1)) + "…";
    }

    static String nameless(Document document) {
        return "Văn bản nội bộ, ngày "
                + DocumentWording.day(document.identity().number().issuedOn());
    }

    private static Reply discreet(Document document, Reply full, Reply abroad) {
        return document.access().isInternal() ? new Reply.Discreet(full, abroad) : full;
    }
}
