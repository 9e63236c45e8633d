package org.pledgekeeper.evidence.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pledgekeeper.account.Permission;
import org.pledgekeeper.platform.NotFound;
import org.pledgekeeper.pledge.PledgeDirectory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Gives files out: always to be saved, never to be opened in our own origin, whatever is in them
 * (safety A6). Who may have one is asked each time.
 */
@Controller
class FileController {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final FileQuery files;
    private final FileBytesQuery bytes;
    private final PledgeDirectory pledges;

    FileController(FileQuery files, FileBytesQuery bytes, PledgeDirectory pledges) {
        this.files = files;
        this.bytes = bytes;
        this.pledges = pledges;
    }

    @GetMapping("/pledges/{code}/evidence/{id:[0-9a-f-]{36}}/file")
    void download(
            @PathVariable String code,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var pledge = pledges.require(code, Permission.READ);
        var file =
                files.find(pledge, id, pledges.person())
                        .orElseThrow(() -> new NotFound("file " + id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        if (new ServletWebRequest(request, response).checkNotModified('"' + file.sha256() + '"')) {
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name()).disposition());
        bytes.copyTo(file.id(), response.getOutputStream());
    }
}
