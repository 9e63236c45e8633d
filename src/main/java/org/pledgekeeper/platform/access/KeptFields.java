package org.pledgekeeper.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a form brought that could not be taken: its fields, to stand in a page that sends them again
 * (rule 17). Never a password.
 */
public final class KeptFields {

    private static final String TOKEN = "_csrf";
    private static final Set<String> SECRETS = Set.of("current", "fresh", "token");

    private KeptFields() {}

    /**
     * @param written whether it looks like text that a person wrote, and is worth showing
     */
    public record Field(String name, String value, boolean written) {}

    /** Without the token of the form, which has to be a new one. */
    public static List<Field> of(HttpServletRequest request) {
        return withToken(request).stream().filter(each -> !each.name().equals(TOKEN)).toList();
    }

    /** With the token of the form, which still counts when the same session comes back. */
    public static List<Field> withToken(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(each -> !secret(each.getKey()))
                .flatMap(
                        each ->
                                Arrays.stream(each.getValue())
                                        .map(value -> field(each.getKey(), value)))
                .toList();
    }

    public static Field field(String name, String value) {
        var written =
                !name.equals(TOKEN) && (value.indexOf('\n') >= 0 || value.strip().contains(" "));
        return new Field(name, value, written);
    }

    private static boolean secret(String name) {
        return SECRETS.contains(name) || name.toLowerCase(Locale.ROOT).contains("password");
    }
}
