package org.weft.intake.job;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Parts;
import org.weft.intake.Table;
import org.weft.intake.Template;
import org.weft.store.GraphBusy;

/**
 * Files in: upload, look, commit, undo; also for {@code curl}. Answers are those of GraphQL's {@code importJob}; the page and
 * the command line use the same.
 */
@RestController
@RequestMapping("/api/imports")
class ImportEndpoint {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    ImportEndpoint(Imports imports) {
        this.imports = imports;
    }

    /** Begins to read the files; look at the answer's id until it is PREVIEWED. */
    @PostMapping
    ResponseEntity<ImportJob> upload(@RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, String> said) throws IOException {
        if (files == null || files.isEmpty()) {
            throw new IntakeException("There is no file in the request.",
                    "Send one or more as multipart/form-data under the name 'file': curl -F file=@partners.xlsx");
        }
        ImportSettings settings = SaidBeside.settings(said);
        Path folder = imports.newFolder();
        var kept = new ArrayList<Parts.Original>();
        for (MultipartFile file : files) {
            Path path = folder.resolve("upload-" + kept.size());
            file.transferTo(path);
            String name = file.getOriginalFilename();
            kept.add(new Parts.Original(path, name == null || name.isBlank() ? "upload" : name));
        }
        ImportJob job = imports.start(folder, kept, settings, SaidBeside.by(said));
        return ResponseEntity.status(HttpStatus.ACCEPTED).header(HttpHeaders.LOCATION, "/api/imports/" + job.id())
                .body(job);
    }

    @GetMapping
    List<ImportJob> list() {
        return imports.list();
    }

    @GetMapping("/{id}")
    ImportJob show(@PathVariable String id) {
        return imports.find(id).orElseThrow(() -> Imports.notThere(id));
    }

    @PostMapping("/{id}/commit")
    ImportJob commit(@PathVariable String id) {
        return imports.commit(id);
    }

    @PostMapping("/{id}/undo")
    ImportJob undo(@PathVariable String id) {
        return imports.undo(id);
    }

    @DeleteMapping("/{id}")
    ImportJob cancel(@PathVariable String id) {
        return imports.cancel(id);
    }

    /** The records that were not taken, each with the reason. */
    @GetMapping("/{id}/rejected.zip")
    void rejected(@PathVariable String id, HttpServletResponse response) throws IOException {
        Rejects rejects = imports.rejects(id).orElseThrow(() -> Imports.notThere(id));
        download(response, "application/zip", "rejected.zip", rejects::writeZip);
    }

    /** The template as a workbook. */
    @GetMapping("/template.xlsx")
    void workbook(HttpServletResponse response) throws IOException {
        download(response, XLSX, "weft-template.xlsx", Template::writeXlsx);
    }

    /** The template as CSV files. */
    @GetMapping("/template.zip")
    void csv(HttpServletResponse response) throws IOException {
        download(response, "application/zip", "weft-template.zip", Template::writeZip);
    }

    /** One sheet of the template as CSV. */
    @GetMapping("/template/{table}.csv")
    void sheet(@PathVariable String table, HttpServletResponse response) throws IOException {
        Table known = Table.named(table)
                .orElseThrow(() -> new IntakeException("The template has no sheet '" + table + "'.", "It has "
                        + String.join(", ", Arrays.stream(Table.values()).map(Table::fileName).toList()) + "."));
        download(response, "text/csv;charset=utf-8", table + ".csv", out -> Template.writeCsv(known, out));
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void download(HttpServletResponse response, String type, String name, Content content)
            throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        content.writeTo(response.getOutputStream());
    }

    @ExceptionHandler
    ProblemDetail told(IntakeException told) {
        return ProblemDetail.forStatusAndDetail(
                Imports.isNotThere(told) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                String.valueOf(told.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail busy(GraphBusy busy) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(busy.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
                "The files are larger than an upload may be. Filter or split them, or import them by the command line on the"
                        + " machine of the service; spring.servlet.multipart.max-file-size raises the limit.");
    }

    @ExceptionHandler
    ProblemDetail torn(MultipartException torn) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                "The upload is not whole. Send the files as multipart/form-data: curl -F file=@partners.xlsx");
    }
}
