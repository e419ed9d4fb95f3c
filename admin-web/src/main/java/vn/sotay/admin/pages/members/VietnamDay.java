package vn.sotay.admin.pages.members;

import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sotay.language.VietnamTime;

/// The date in Vietnam.
@Component
record VietnamDay(InstantSource time) {
    LocalDate date() {
        return VietnamTime.day(time.instant());
    }
}
