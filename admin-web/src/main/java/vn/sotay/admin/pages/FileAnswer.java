package vn.sotay.admin.pages;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sotay.admin.storage.originals.DocumentFiles;
import vn.sotay.admin.storage.originals.Original;
import vn.sotay.admin.storage.originals.Originals;

/// Answers with a kept file, whole or in the ranges that were asked for. The browser shows it only where the
/// file cannot act there; everything else is saved, whatever it holds.
@Component
public record FileAnswer(Originals originals) {
    private static final String NOTHING = "default-src 'none'; sandbox";
    private static final String SHOWN = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /// For a place in one of our own pages.
    public ResponseEntity<Resource> shown(DocumentFiles.Named file) {
        return answer(file, file.file().type().isShown());
    }

    public ResponseEntity<Resource> saved(DocumentFiles.Named file) {
        return answer(file, false);
    }

    private ResponseEntity<Resource> answer(DocumentFiles.Named file, boolean inline) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.file().type().written()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", inline ? policy(file.file()) : NOTHING)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, inline))
                .body(new Kept(originals, file.file()));
    }

    /// Browsers' own readers of PDF, which are apart from our pages anyway, do not all work in a sandbox.
    private static String policy(Original file) {
        boolean pdf = file.type() == vn.sotay.admin.storage.originals.MediaType.PDF;
        return pdf ? SHOWN : SHOWN + "; sandbox";
    }

    private static String disposition(DocumentFiles.Named file, boolean inline) {
        ContentDisposition.Builder how = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        String name = file.name().isBlank() ? "van-ban" : file.name();
        return how.filename(name, StandardCharsets.UTF_8).build().toString();
    }

    private static final class Kept extends AbstractResource {
        private final Originals originals;
        private final Original file;

        Kept(Originals originals, Original file) {
            this.originals = originals;
            this.file = file;
        }

        @Override
        public long contentLength() {
            return file.bytes();
        }

        @Override
        public InputStream getInputStream() {
            return originals.open(file.id());
        }

        @Override
        public String getDescription() {
            return file.id().digest();
        }
    }
}
