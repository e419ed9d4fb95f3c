package vn.sotay.admin.pages.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sotay.admin.access.Refused;
import vn.sotay.admin.access.Requires;
import vn.sotay.admin.access.SignedIn;
import vn.sotay.admin.roster.Rosters;
import vn.sotay.admin.roster.Upload;
import vn.sotay.admin.roster.Uploads;
import vn.sotay.admin.spreadsheet.reading.Refusal;
import vn.sotay.admin.spreadsheet.reading.RefusedSpreadsheet;
import vn.sotay.organisation.Unit;
import vn.sotay.organisation.UnitId;
import vn.sotay.organisation.Units;
import vn.sotay.organisation.access.Permission;

/// Sends a file in.
@Controller
class RosterUpload {
    private final Rosters rosters;
    private final Uploads uploads;
    private final Units units;

    RosterUpload(Rosters rosters, Uploads uploads, Units units) {
        this.rosters = rosters;
        this.uploads = uploads;
        this.units = units;
    }

    @Requires(Permission.IMPORT_ROSTER)
    @GetMapping("/admin/rosters/new")
    String form(
            SignedIn caller, @RequestParam Optional<UnitId> unit, @RequestParam Optional<String> large, Model model) {
        large.ifPresent(said -> model.addAttribute("refusal", Refusal.TOO_BIG));
        return form(unitOf(caller, unit), model);
    }

    private static String form(Unit unit, Model model) {
        model.addAttribute("unit", unit);
        return "admin/roster/new";
    }

    @Requires(Permission.IMPORT_ROSTER)
    @PostMapping("/admin/rosters")
    String upload(
            SignedIn caller,
            @RequestParam Optional<UnitId> unit,
            @RequestParam Optional<MultipartFile> file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Unit target = unitOf(caller, unit);
        try {
            return "redirect:/admin/rosters/" + rosters.receive(caller, target.id(), kept(file), uploads);
        } catch (RefusedSpreadsheet refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused.refusal());
            return form(target, model);
        }
    }

    private Upload kept(Optional<MultipartFile> file) throws IOException, RefusedSpreadsheet {
        MultipartFile sent =
                file.filter(one -> !one.isEmpty()).orElseThrow(() -> new RefusedSpreadsheet(Refusal.EMPTY_FILE));
        return uploads.keep(
                sent.getInputStream(),
                Optional.ofNullable(sent.getOriginalFilename()).orElse(""));
    }

    private Unit unitOf(SignedIn caller, Optional<UnitId> asked) {
        return asked.or(caller::unit).flatMap(units::find).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND));
    }
}
