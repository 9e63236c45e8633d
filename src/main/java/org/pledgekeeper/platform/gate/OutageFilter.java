package org.pledgekeeper.platform.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * While the database is away every page is a 503 that keeps what was typed. Each attempt waits for
 * the pool, so after a failure one request a second may try; the others are answered at once. The
 * first that succeeds opens the house again.
 */
class OutageFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final long OPEN = 0;
    private static final long PAUSE = 1_000;

    private final OutagePage page;
    private final Clock clock;
    private final AtomicLong nextAttempt = new AtomicLong(OPEN);

    OutageFilter(OutagePage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (needsNoDatabase(asked)) {
            chain.doFilter(request, response);
        } else if (mayTry()) {
            attempt(asked, answer, chain);
        } else {
            page.write(asked, answer);
        }
    }

    private void attempt(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
            nextAttempt.set(OPEN);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!Outage.in(failure) || response.isCommitted()) {
                throw failure;
            }
            if (nextAttempt.getAndSet(clock.millis() + PAUSE) == OPEN) {
                LOG.error("The database is away", failure);
            }
            page.write(request, response);
        }
    }

    private boolean mayTry() {
        long next = nextAttempt.get();
        long now = clock.millis();
        return next == OPEN || now >= next && nextAttempt.compareAndSet(next, now + PAUSE);
    }

    private static boolean needsNoDatabase(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/actuator/") || path.matches("/[\\w-]+\\.(css|js|svg|ico)");
    }
}
