package vn.sotay.admin.pages.units;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.storage.organisation.UnitSearch;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.UnitKind;
import vn.sotay.organisation.access.Permission;

/// Finds a unit for a field of any form; `templates/admin/units/chooser.html` says how to use it.
@Controller
class UnitChooser {
    private static final int AT_MOST = 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}");
    private static final Pattern OWN_PATH = Pattern.compile("/admin/[A-Za-z0-9/._-]*");

    private final UnitSearch search;

    UnitChooser(UnitSearch search) {
        this.search = search;
    }

    /// @param field name of the form's field
    /// @param under search within this unit; the caller's own if empty
    /// @param kinds names of kinds, parted by commas; any if empty
    /// @param back  page that takes the chosen unit where there is no JavaScript
    record Asked(String q, String field, Optional<UnitId> under, String kinds, String back) {
        Asked(
                @Nullable String q,
                @Nullable String field,
                Optional<UnitId> under,
                @Nullable String kinds,
                @Nullable String back) {
            this.q = Objects.requireNonNullElse(q, "");
            this.field = Objects.requireNonNullElse(field, "unit");
            this.under = under;
            this.kinds = Objects.requireNonNullElse(kinds, "");
            this.back = Objects.requireNonNullElse(back, "/admin/units");
        }

        List<UnitKind> wanted() {
            return Arrays.stream(UnitKind.values())
                    .filter(kind -> Arrays.asList(kinds.split(",")).contains(kind.name()))
                    .toList();
        }

        /// The page that asked, with the unit in its address.
        public String backWith(UnitId unit) {
            return UriComponentsBuilder.fromPath(back)
                    .queryParam(field, "{unit}")
                    .encode()
                    .buildAndExpand(unit.value())
                    .toUriString();
        }

        boolean isSound() {
            return NAME.matcher(field).matches() && OWN_PATH.matcher(back).matches() && !back.contains("..");
        }
    }

    @Requires(Permission.SEE_UNITS)
    @GetMapping("/admin/units/choose")
    String choose(
            @ModelAttribute("asked") Asked asked,
            SignedIn caller,
            @RequestHeader(value = "HX-Request", defaultValue = "") String htmx,
            Model model) {
        if (!asked.isSound()) throw new Refused(HttpStatus.BAD_REQUEST);
        Optional<UnitId> scope = asked.under().or(caller::unit);
        model.addAttribute("hits", search.find(new UnitSearch.Query(asked.q(), scope, asked.wanted(), AT_MOST)));
        model.addAttribute("most", AT_MOST);
        return htmx.isEmpty() ? "admin/units/choose" : "admin/units/chooser :: hits";
    }
}
