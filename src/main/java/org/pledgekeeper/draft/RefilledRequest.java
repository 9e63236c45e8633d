package org.pledgekeeper.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that carries the fields of a draft; what stands in its address goes before them. */
class RefilledRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    RefilledRequest(HttpServletRequest request, Draft draft) {
        super(request);
        var values = new LinkedHashMap<String, List<String>>();
        draft.fields()
                .forEach(
                        field ->
                                values.computeIfAbsent(field.name(), name -> new ArrayList<>())
                                        .add(field.value()));
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
        parameters.putAll(request.getParameterMap());
        parameters.put(SentForm.ID, new String[] {draft.id().toString()});
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }
}
