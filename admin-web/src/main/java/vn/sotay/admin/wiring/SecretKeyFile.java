package vn.sotay.admin.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.sotay.admin.wiring.embedded.CannotStart;

/// The key that digests depend on: of the settings, or else made once and kept beside the data, readable by
/// its owner only.
final class SecretKeyFile {
    private static final int BYTES = 32;

    private SecretKeyFile() {}

    static SecretKey key(Optional<String> setting, Path dataDir) {
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(setting.isPresent() ? setting.get().strip() : kept(dataDir));
            if (bytes.length != BYTES) throw new IllegalArgumentException("not 32 bytes");
            return new SecretKeySpec(bytes, "HmacSHA256");
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart(
                    "Khóa bí mật phải là 32 byte viết theo Base64; tạo bằng lệnh: openssl rand -base64 32, rồi đặt vào"
                            + " sotay.secret-key.",
                    wrong);
        } catch (IOException failure) {
            throw new CannotStart(
                    "Không đọc hoặc ghi được tệp khóa trong " + dataDir + "; hãy cấp quyền ghi thư mục này.", failure);
        }
    }

    private static String kept(Path dataDir) throws IOException {
        Path file = dataDir.resolve("secret.key");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            Path draft = Files.createTempFile(
                    dataDir,
                    "secret",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.SYNC);
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }
}
