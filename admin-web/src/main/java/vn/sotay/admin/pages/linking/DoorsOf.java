package vn.sotay.admin.pages.linking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.sotay.admin.printing.Doors;

/// Where cards lead, as the installation is set up.
///
/// @param publicUrl where members reach this installation; without it the address that the call came by
public record DoorsOf(Optional<String> telegramBot, Optional<String> zaloAccount, Optional<String> publicUrl) {
    Doors forCall(HttpServletRequest request) {
        String base = publicUrl.orElseGet(() ->
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
        return new Doors(telegramBot, zaloAccount, base.replaceFirst("/+$", "") + "/chat");
    }
}
