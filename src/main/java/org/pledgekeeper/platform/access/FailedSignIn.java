package org.pledgekeeper.platform.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Unknown, wrong and switched off answer alike. A database that is away is no wrong password: that
 * goes on to the page which says so.
 */
class FailedSignIn extends SimpleUrlAuthenticationFailureHandler {

    FailedSignIn() {
        super("/login?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof InternalAuthenticationServiceException) {
            throw new ServletException(failure);
        }
        super.onAuthenticationFailure(request, response, failure);
    }
}
