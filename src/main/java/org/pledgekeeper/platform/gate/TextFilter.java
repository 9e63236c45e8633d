package org.pledgekeeper.platform.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No browser sends control characters and PostgreSQL refuses NUL: whoever sends them gets 400 here,
 * in one place. Tabs and line ends are text.
 */
class TextFilter extends OncePerRequestFilter {

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|\\p{Cs}");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) {
            // a line that broke under an upload is refused by Tomcat itself, with the same page
            response.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) {
        try {
            var bad =
                    request.getParameterMap().entrySet().stream()
                            .anyMatch(
                                    each ->
                                            holdsControl(each.getKey())
                                                    || Arrays.stream(each.getValue())
                                                            .anyMatch(TextFilter::holdsControl));
            return bad ? HttpStatus.BAD_REQUEST.value() : 0;
        } catch (InvalidParameterException unreadable) {
            // too much of it, or not decodable: Tomcat knows which
            return unreadable.getErrorCode();
        } catch (IllegalStateException tooMuchText) {
            return HttpStatus.CONTENT_TOO_LARGE.value();
        }
    }

    private static boolean holdsControl(@Nullable String text) {
        return text != null && CONTROL.matcher(text).find();
    }
}
