package org.pledgekeeper.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a denial looks like. An address that nobody may open is one that does not exist. A form
 * whose session ended meanwhile loses nothing that was typed (rule 17), unless another site sent
 * it: one that says whose it is goes on after signing in; any other comes back with its fields, to
 * be sent again.
 */
class Denial implements AccessDeniedHandler {

    private final ObjectProvider<LateForms> lateForms;

    Denial(ObjectProvider<LateForms> lateForms) {
        this.lateForms = lateForms;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && fromOurPages(request)) {
            var goesOn = kept(request);
            if (goesOn.isPresent()) {
                answer(request, response, goesOn.get());
                return;
            }
            request.setAttribute("kept", KeptFields.of(request));
            request.setAttribute("keptFor", request.getRequestURI());
        }
        response.sendError(
                denied instanceof AuthorizationDeniedException
                        ? HttpStatus.NOT_FOUND.value()
                        : HttpStatus.FORBIDDEN.value());
    }

    private Optional<String> kept(HttpServletRequest request) {
        return lateForms.stream().findFirst().flatMap(each -> each.keep(request));
    }

    /** A script only needs to know; a browser goes on at once, through the sign-in page. */
    private static void answer(
            HttpServletRequest request, HttpServletResponse response, String goesOn)
            throws IOException {
        if (MediaType.TEXT_PLAIN_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(goesOn);
        }
    }

    /**
     * Every browser of today says where a form came from; one that does not gets the plain page.
     */
    private static boolean fromOurPages(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
