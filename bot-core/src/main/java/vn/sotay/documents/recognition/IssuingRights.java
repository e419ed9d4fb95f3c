package vn.sotay.documents.recognition;

import vn.sotay.documents.DocumentKind;
/// Thẩm quyền ban hành: which kinds the bodies at the grassroots of the Party issue. Kinds that the table does
/// not name are nobody's concern here.

public final class IssuingRights {
    private IssuingRights() {}

    public static boolean permits(Doubt.Body body, DocumentKind kind) {
        return switch (kind) {
            case RULES -> body != Doubt.Body.STANDING_COMMITTEE;
            case REGULATION -> body != Doubt.Body.BRANCH;
            case GUIDANCE -> body == Doubt.Body.STANDING_COMMITTEE;
            case DIRECTIVE, PARTY_CIRCULAR -> false;
            case INVITATION, INTRODUCTION, COMMUNIQUE, DECLARATION, APPEAL, ANSWERS -> true;
            case LAW, ORDINANCE, DECREE, JOINT_CIRCULAR, CIRCULAR, DISPATCH, CONSOLIDATION, CHARTER, CONSTITUTION ->
                false;
            case RESOLUTION, DECISION, CONCLUSION, ANNOUNCEMENT, REPORT, PLAN -> true;
            case PROGRAMME, SCHEME, OPTION, SUBMISSION, LETTER, MINUTES -> true;
        };
    }
}
