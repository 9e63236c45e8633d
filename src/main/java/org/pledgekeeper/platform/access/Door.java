package org.pledgekeeper.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * To the sign-in page, which says so when something that was typed waits behind it; after signing
 * in one is where one wanted to go.
 */
class Door extends LoginUrlAuthenticationEntryPoint {

    private static final String SIGN_IN = "/login";

    Door() {
        super(SIGN_IN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception) {
        return request.getRequestURI().startsWith("/me/drafts/") ? SIGN_IN + "?kept" : SIGN_IN;
    }
}
