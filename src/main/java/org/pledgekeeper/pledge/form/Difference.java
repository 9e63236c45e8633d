package org.pledgekeeper.pledge.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field in which two people wrote different things at the same time (rule 17).
 *
 * @param label message key of the field's name
 * @param theirs what the other person saved
 */
record Difference(String label, String theirs) {

    static List<Difference> between(PledgeForm typed, PledgeForm saved) {
        return Stream.of(
                        of("pledge.title", typed, saved, PledgeForm::title),
                        of("pledge.objective", typed, saved, PledgeForm::objective),
                        of("pledge.conference", typed, saved, PledgeForm::conference),
                        of("pledge.starts-on", typed, saved, PledgeForm::startsOn),
                        of("pledge.ends-on", typed, saved, PledgeForm::endsOn),
                        of("pledge.scope", typed, saved, PledgeForm::scope),
                        of("pledge.resources", typed, saved, PledgeForm::resources),
                        of("pledge.focal-person", typed, saved, PledgeForm::focalPerson),
                        of("pledge.plan", typed, saved, Difference::plan))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Difference> of(
            String label, PledgeForm typed, PledgeForm saved, Function<PledgeForm, String> field) {
        var theirs = field.apply(saved);
        return field.apply(typed).strip().replace("\r\n", "\n").equals(theirs)
                ? List.of()
                : List.of(new Difference(label, theirs));
    }

    private static String plan(PledgeForm form) {
        return form.commitments().stream()
                .map(row -> row.code() + "  " + row.text().strip())
                .collect(Collectors.joining("\n"));
    }
}
