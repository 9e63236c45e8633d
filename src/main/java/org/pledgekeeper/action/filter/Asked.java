package org.pledgekeeper.action.filter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** The query of an address, and addresses that differ from it by one step. */
public record Asked(Map<String, List<String>> values) {

    /** {@code ?status=PLANNED&sort=when}; a lone {@code ?} asks for everything. */
    public String address() {
        return values.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String pair(String key, String value) {
        return key + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    public Asked with(String key, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(key, List.of(value));
        return new Asked(more);
    }

    public Asked without(String key, String value) {
        var fewer = new LinkedHashMap<>(values);
        fewer.computeIfPresent(
                key,
                (same, all) -> {
                    var rest = all.stream().filter(Predicate.isEqual(value).negate()).toList();
                    return rest.isEmpty() ? null : rest;
                });
        return new Asked(fewer);
    }

    public Asked only(Predicate<String> keys) {
        var fewer = new LinkedHashMap<>(values);
        fewer.keySet().removeIf(keys.negate());
        return new Asked(fewer);
    }
}
