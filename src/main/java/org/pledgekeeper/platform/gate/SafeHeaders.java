package org.pledgekeeper.platform.gate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.pledgekeeper.platform.access.SiteSettings;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer. Pages are never stored, since each may hold somebody's data; what
 * may be stored (files with a digest in their name) says so itself.
 */
@Component
class SafeHeaders {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; object-src 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'";

    private final Map<String, String> values = new LinkedHashMap<>();

    SafeHeaders(SiteSettings site) {
        values.put("Content-Security-Policy", CONTENT_POLICY);
        values.put("X-Content-Type-Options", "nosniff");
        values.put("X-Frame-Options", "DENY");
        values.put("X-XSS-Protection", "0");
        values.put("Referrer-Policy", "same-origin");
        values.put("Cross-Origin-Opener-Policy", "same-origin");
        values.put("Cross-Origin-Resource-Policy", "same-origin");
        values.put("Cross-Origin-Embedder-Policy", "require-corp");
        values.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        values.put("Cache-Control", "no-store");
        if (site.secure()) {
            values.put(
                    "Strict-Transport-Security",
                    "max-age=" + Duration.ofDays(730).toSeconds() + "; includeSubDomains");
        }
    }

    void writeTo(BiConsumer<String, String> answer) {
        values.forEach(answer);
    }
}
