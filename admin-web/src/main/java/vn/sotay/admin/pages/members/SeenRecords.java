package vn.sotay.admin.pages.members;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.members.MemberRecord;
import vn.sotay.admin.storage.members.MemberRecords;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.organisation.MemberId;

/// The only way from a page to a record: whoever opens it leaves a trace that the member can see.
@Component
final class SeenRecords {
    private final MemberRecords records;
    private final RecordLooks looks;

    SeenRecords(MemberRecords records, RecordLooks looks) {
        this.records = records;
        this.looks = looks;
    }

    MemberRecord open(MemberId member, SignedIn caller) {
        MemberRecord record = records.find(member).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        looks.saw(caller, member, record.unit());
        return record;
    }

    /// The same record as it is now.
    MemberRecord newest(MemberRecord opened) {
        return records.find(opened.id()).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
