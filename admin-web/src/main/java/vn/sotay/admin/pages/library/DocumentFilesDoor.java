package vn.sotay.admin.pages.library;

import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.pages.FileAnswer;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.documents.DocumentId;
import vn.sotay.organisation.access.Permission;

/// The files of a document, for those who may read its text here.
@Controller
class DocumentFilesDoor {
    private final OpenDocuments documents;
    private final DocumentFiles files;
    private final FileAnswer answer;

    DocumentFilesDoor(OpenDocuments documents, DocumentFiles files, FileAnswer answer) {
        this.documents = documents;
        this.files = files;
        this.answer = answer;
    }

    /// @param version of an earlier original; without one, what the text of today was read from
    /// @param nr      of an attachment
    /// @param save    whether the file is to be saved
    record Which(Optional<Integer> version, Optional<Integer> nr, Optional<String> save) {}

    @Requires(value = Permission.SEE_LIBRARY, looking = true)
    @GetMapping(DocumentPage.DOCUMENT + "/original")
    ResponseEntity<Resource> original(@PathVariable DocumentId document, @ModelAttribute Which which, SignedIn caller) {
        OpenDocuments.Open open =
                documents.openFiles(document, caller, which.save().isPresent());
        Optional<DocumentFiles.Named> file = which.version().isEmpty()
                ? files.original(document)
                : which.version().filter(any -> open.mayChange()).flatMap(one -> files.original(document, one));
        return answered(file, which);
    }

    @Requires(value = Permission.SEE_LIBRARY, looking = true)
    @GetMapping(DocumentPage.DOCUMENT + "/original/page")
    ResponseEntity<byte[]> page(
            @PathVariable DocumentId document, @RequestParam(defaultValue = "1") int nr, SignedIn caller) {
        documents.openFiles(document, caller, false);
        byte[] picture = files.original(document)
                .flatMap(file -> files.picture(file.file().id(), nr))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("Cache-Control", "private, no-store")
                .body(picture);
    }

    @Requires(value = Permission.SEE_LIBRARY, looking = true)
    @GetMapping(DocumentPage.DOCUMENT + "/attachment")
    ResponseEntity<Resource> attachment(
            @PathVariable DocumentId document, @ModelAttribute Which which, SignedIn caller) {
        documents.openFiles(document, caller, which.save().isPresent());
        int number = which.nr().orElse(1);
        return answered(
                files.attachments(document).stream()
                        .filter(one -> one.number() == number)
                        .findFirst(),
                which);
    }

    private ResponseEntity<Resource> answered(Optional<DocumentFiles.Named> file, Which which) {
        DocumentFiles.Named found = file.orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
        return which.save().isPresent() ? answer.saved(found) : answer.shown(found);
    }
}
