package org.pledgekeeper.draft;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pledgekeeper.account.UserDirectory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever opens a form with {@code ?draft=} has its fields in the request, as if they had been sent
 * just now; the form binds and shows them and never learns where they come from. A draft that is
 * not theirs, or not of this form, or was saved meanwhile, leaves the form as it is.
 */
@Component
class Refilling extends OncePerRequestFilter {

    private static final String NAMED = "draft";

    private final Drafts drafts;
    private final UserDirectory people;

    Refilling(Drafts drafts, UserDirectory people) {
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getParameter(NAMED) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var draft = named(request);
        if (draft.isPresent()) {
            request.setAttribute(NAMED, draft.get());
            chain.doFilter(new RefilledRequest(request, draft.get()), response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }

    private Optional<Draft> named(HttpServletRequest request) {
        return people.visitor()
                .flatMap(
                        person ->
                                SentForm.uuid(request.getParameter(NAMED))
                                        .flatMap(id -> drafts.find(person.id(), id)))
                .filter(draft -> draft.address().equals(request.getRequestURI()));
    }
}
