package vn.sotay.admin.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// Answers a call with a table as a file that no cache keeps.
///
/// @param file  name of the file, without its ending
/// @param sheet name of the only sheet
public record TableDownload(String file, String sheet, List<String> headings) {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void write(HttpServletResponse response, Stream<List<?>> rows) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        XlsxTable.write(response.getOutputStream(), sheet, headings, rows);
    }
}
