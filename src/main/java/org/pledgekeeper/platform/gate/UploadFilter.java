package org.pledgekeeper.platform.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are taken at the few addresses whose pages send some. Anywhere else a form with parts is
 * refused before anything reads, and so stores, a single one of them.
 */
class UploadFilter extends OncePerRequestFilter {

    private static final Pattern TAKES_FILES =
            Pattern.compile("/pledges/[^/;]+/(actions(/A\\d+/(edit|evidence))?)", Pattern.DOTALL);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasParts(request) && !takesFiles(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean takesFiles(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && TAKES_FILES.matcher(request.getRequestURI()).matches();
    }
}
