package vn.sotay.admin.security.secrets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.SecretKey;

/// What the first of two forms found out, carried by the second one in sealed form: nothing is stored until
/// all of it is there.
///
/// @param login        who it is for
/// @param name         the person's name, where the account is still to be made
/// @param passwordHash Argon2; empty where only the second factor is set
/// @param secret       of the authenticator app
public record Draft(String login, String name, String passwordHash, SecretKey secret, Instant until) {

    /// @param belongsTo the link or the account
    public String sealed(SecretBox box, String belongsTo) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(login);
            out.writeUTF(name);
            out.writeUTF(passwordHash);
            out.writeLong(until.getEpochSecond());
            out.write(secret.getEncoded());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return box.seal(bytes.toByteArray(), belongsTo);
    }

    /// Empty when it is forged, of something else, or too old.
    public static Optional<Draft> open(SecretBox box, String sealed, String belongsTo, Instant now) {
        return box.open(sealed, belongsTo).map(Draft::read).filter(draft -> now.isBefore(draft.until()));
    }

    private static Draft read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String login = in.readUTF();
            String name = in.readUTF();
            String passwordHash = in.readUTF();
            Instant until = Instant.ofEpochSecond(in.readLong());
            return new Draft(login, name, passwordHash, OneTimeCodes.secret(in.readAllBytes()), until);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
