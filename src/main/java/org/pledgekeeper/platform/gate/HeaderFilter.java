package org.pledgekeeper.platform.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the headers on before anything can fail; error pages pass here again. */
class HeaderFilter implements Filter {

    private final SafeHeaders headers;

    HeaderFilter(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.writeTo(((HttpServletResponse) response)::setHeader);
        chain.doFilter(request, response);
    }
}
