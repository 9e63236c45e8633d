package org.pledgekeeper.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What a denial looks like. An address that nobody may open is one that does not exist. A form
 * whose session ended meanwhile comes back with everything that was typed (rule 17), unless another
 * site sent it.
 */
class Denial implements AccessDeniedHandler {

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && fromOurPages(request)) {
            request.setAttribute("kept", KeptFields.of(request));
            request.setAttribute("keptFor", request.getRequestURI());
        }
        response.sendError(
                denied instanceof AuthorizationDeniedException
                        ? HttpStatus.NOT_FOUND.value()
                        : HttpStatus.FORBIDDEN.value());
    }

    /**
     * Every browser of today says where a form came from; one that does not gets the plain page.
     */
    private static boolean fromOurPages(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
