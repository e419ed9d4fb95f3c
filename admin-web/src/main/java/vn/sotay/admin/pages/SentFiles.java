package vn.sotay.admin.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import vn.sotay.admin.storage.originals.ArrivedFile;

/// The files of a form.
public final class SentFiles {
    private SentFiles() {}

    /// Those with something in them, or at least a name that can be spoken of.
    public static List<ArrivedFile> of(Optional<List<MultipartFile>> sent) {
        return sent.orElse(List.of()).stream()
                .map(SentFiles::arrived)
                .filter(file -> file.size() > 0 || !file.name().isBlank())
                .toList();
    }

    public static ArrivedFile arrived(MultipartFile file) {
        return new ArrivedFile(
                Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getSize(), file::getInputStream);
    }
}
