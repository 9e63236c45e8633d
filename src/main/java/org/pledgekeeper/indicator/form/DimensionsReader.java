package org.pledgekeeper.indicator.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.indicator.terms.Dimension;
import org.pledgekeeper.indicator.terms.Dimension.Code;
import org.pledgekeeper.indicator.typed.TypedTexts;
import org.springframework.validation.Errors;

/** Reads dimensions from lines, each a code, a space and its label; says which line is wrong. */
record DimensionsReader(
        List<DimensionFields> typed, List<Dimension> known, TypedTexts texts, Errors errors) {

    private static final int LONGEST_LABEL = 200;

    List<Dimension> read() {
        var found = new ArrayList<Dimension>();
        for (int i = 0; i < typed.size(); i++) {
            var dimension = read(i + 1, typed.get(i), "terms.dimensions[%d].".formatted(i));
            if (dimension != null) {
                found.add(dimension);
            }
        }
        return found;
    }

    private @Nullable Dimension read(int number, DimensionFields fields, String at) {
        boolean named = TypedTexts.written(fields.name());
        boolean listed = TypedTexts.written(fields.codes());
        if (!named && !listed) {
            return null;
        }
        if (!named) {
            errors.rejectValue(at + "name", "indicator.dimension-name-needed");
        }
        var before =
                known.stream().filter(each -> each.number() == number).findFirst().orElse(null);
        var codes = codes(fields.codes(), before, at + "codes");
        return codes == null || !named
                ? null
                : new Dimension(
                        number,
                        texts.text(fields.name(), before == null ? null : before.name()),
                        codes);
    }

    /** Null where a line is wrong, or there are too few or too many. */
    private @Nullable List<Code> codes(String lines, @Nullable Dimension before, String field) {
        var codes = new ArrayList<Code>();
        var each = lines.lines().toList();
        boolean right = true;
        for (int i = 0; i < each.size(); i++) {
            if (TypedTexts.written(each.get(i))) {
                var code = code(each.get(i), i + 1, before, codes, field);
                right &= code != null;
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        if (right && !Dimension.manyEnough(codes.size())) {
            errors.rejectValue(
                    field,
                    "indicator.dimension-codes-number",
                    new Object[] {Dimension.FEWEST_CODES, Dimension.MOST_CODES},
                    null);
            return null;
        }
        return right ? codes : null;
    }

    private @Nullable Code code(
            String line, int number, @Nullable Dimension before, List<Code> above, String field) {
        var parts = line.strip().split("\\s+", 2);
        if (!Code.wellFormed(parts[0])) {
            return wrong(field, "indicator.dimension-line-code", number, parts[0]);
        }
        if (parts.length < 2 || !TypedTexts.written(parts[1])) {
            return wrong(field, "indicator.dimension-line-label", number, parts[0]);
        }
        if (parts[1].length() > LONGEST_LABEL) {
            return wrong(field, "indicator.dimension-line-long", number, LONGEST_LABEL);
        }
        if (above.stream().anyMatch(each -> each.code().equals(parts[0]))) {
            return wrong(field, "indicator.dimension-line-twice", number, parts[0]);
        }
        var known = before == null ? null : before.code(parts[0]).map(Code::label).orElse(null);
        return new Code(parts[0], texts.text(parts[1], known));
    }

    private @Nullable Code wrong(String field, String key, int line, Object what) {
        errors.rejectValue(field, key, new Object[] {line, what}, null);
        return null;
    }
}
