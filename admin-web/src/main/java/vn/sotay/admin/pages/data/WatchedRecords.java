package vn.sotay.admin.pages.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.audit.AuditAction;
import vn.sotay.admin.audit.AuditEvent;
import vn.sotay.admin.audit.AuditTrail;
import vn.sotay.admin.storage.members.RecordLooks;
import vn.sotay.admin.storage.personaldata.PostgresDataRequests;
import vn.sotay.admin.storage.personaldata.PostgresPersonalData;
import vn.sotay.organisation.MemberId;
import vn.sotay.personaldata.DataRequest;
import vn.sotay.personaldata.PersonalData;

/// A member's data with the trace that each look and each request leaves.
@Component
class WatchedRecords {
    private final PostgresPersonalData data;
    private final PostgresDataRequests requests;
    private final AuditTrail trail;
    private final RecordLooks looks;
    private final TransactionTemplate transactions;

    WatchedRecords(
            PostgresPersonalData data,
            PostgresDataRequests requests,
            AuditTrail trail,
            RecordLooks looks,
            TransactionTemplate transactions) {
        this.data = data;
        this.requests = requests;
        this.trail = trail;
        this.looks = looks;
        this.transactions = transactions;
    }

    Optional<OwnData> of(MemberId member) {
        return OwnData.of(member, data, requests);
    }

    List<PersonalData.Link> links(MemberId member) {
        return data.links(member);
    }

    void seen(SignedIn caller, MemberId member) {
        data.unitOf(member).ifPresent(unit -> looks.saw(caller, member, unit));
    }

    void note(SignedIn caller, AuditAction action, MemberId member) {
        data.unitOf(member)
                .ifPresent(unit -> trail.record(AuditEvent.of(caller, action, AuditEvent.About.member(member, unit))));
    }

    DataRequest ask(SignedIn caller, DataRequest.Asked asked, Instant now) {
        return Objects.requireNonNull(transactions.execute(started -> {
            note(caller, AuditAction.DATA_REQUESTED, asked.member());
            return requests.ask(asked, now);
        }));
    }
}
