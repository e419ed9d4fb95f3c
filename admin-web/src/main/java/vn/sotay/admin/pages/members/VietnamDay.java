package vn.sotay.admin.pages.members;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// The date in Vietnam.
@Component
record VietnamDay(InstantSource time) {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    LocalDate date() {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }
}
