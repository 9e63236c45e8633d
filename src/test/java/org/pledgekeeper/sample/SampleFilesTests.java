package org.pledgekeeper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgekeeper.action.state.ActionStatus;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Quantity;

/** What the files of the sample say, before anything is loaded. */
class SampleFilesTests {

    private final PledgeSheet pledge = SampleFiles.pledge();
    private final List<ActionSheet> actions = SampleFiles.actions();
    private final ReportSheet report = SampleFiles.report();

    @Test
    void tellsFortyOneActionsInTheOrderOfTheirReferences() {
        assertThat(actions)
                .extracting(ActionSheet::ref)
                .isEqualTo(IntStream.rangeClosed(1, 41).mapToObj(n -> "A" + n).toList());
    }

    @Test
    void tellsTheActionPlanAndTheIndicators() {
        assertThat(pledge.commitments())
                .extracting(PledgeSheet.Commitment::code)
                .containsExactly("1", "2", "3", "4", "5", "5.a", "5.b");
        assertThat(pledge.indicators())
                .extracting(PledgeSheet.Indicator::code)
                .containsExactly("1", "2");
    }

    @Test
    void everyTextExistsInFourLanguages() {
        var languages = Language.INTERFACE.stream().map(Language::tag).toArray(String[]::new);
        assertThat(texts())
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(text.texts()).containsOnlyKeys(languages));
    }

    @Test
    void arabicTextsAreWrittenInArabicLetters() {
        assertThat(texts())
                .extracting(text -> text.in(Language.AR).text())
                .allMatch(text -> text.codePoints().anyMatch(SampleFilesTests::arabic));
    }

    private static boolean arabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    @Test
    void keepsTheThreeAddressesByteForByte() {
        assertThat(actions.stream().flatMap(action -> action.evidence().stream()))
                .extracting(ActionSheet.Proof::address)
                .containsExactlyElementsOf(Expected.ADDRESSES);
    }

    @Test
    void whatCouldNotBeDoneHasItsReason() {
        assertThat(actions)
                .filteredOn(action -> action.status().needsReason())
                .hasSize(2)
                .allMatch(action -> action.status() == ActionStatus.PREVENTED)
                .allMatch(action -> action.reason() != null);
    }

    @Test
    void keepsEveryNumberWithItsUnitAndItsCertainty() {
        assertThat(quantities("A34")).containsExactly("AT_LEAST 3 NATIONAL_SOCIETIES");
        assertThat(quantities("A37")).containsExactly("EXACT 11 NATIONAL_SOCIETIES");
        assertThat(quantities("A38")).containsExactly("EXACT 8 DELEGATIONS");
        assertThat(quantities("A9")).containsExactly("NOT_STATED null ADVISERS");
        assertThat(quantities("A7")).containsExactly("SEVERAL null EVENTS", "EXACT 2 OTHER");
    }

    private Stream<String> quantities(String reference) {
        return actions.stream()
                .filter(action -> action.ref().equals(reference))
                .flatMap(action -> action.quantities().stream())
                .map(each -> each.qualifier() + " " + each.value() + " " + each.unit());
    }

    private List<LocalisedText> texts() {
        var all = new ArrayList<LocalisedText>();
        all.addAll(List.of(pledge.title(), pledge.objective(), pledge.conference()));
        pledge.commitments().forEach(each -> all.add(each.text()));
        pledge.indicators().forEach(each -> all.add(each.definition()));
        pledge.indicators().forEach(each -> all.addAll(each.levels()));
        all.addAll(pledge.series().values());
        actions.forEach(each -> all.addAll(texts(each)));
        all.add(report.introduction());
        all.addAll(report.commitments().values());
        all.addAll(report.indicators().values());
        all.addAll(List.of(report.standing().reason(), report.assessment().reasons()));
        return all;
    }

    private static List<LocalisedText> texts(ActionSheet action) {
        var some = new ArrayList<LocalisedText>();
        some.addAll(List.of(action.title(), action.description()));
        some.add(action.result());
        some.add(action.place() == null ? null : action.place().label());
        some.add(action.reason() == null ? null : action.reason().explanation());
        some.add(action.judged() == null ? null : action.judged().reason());
        action.partners().forEach(each -> some.addAll(List.of(each.name())));
        action.partners().forEach(each -> some.add(each.role()));
        action.quantities().stream().map(Quantity::counted).forEach(some::add);
        action.commitments().forEach(each -> some.add(each.note()));
        action.indicators().forEach(each -> some.add(each.note()));
        action.evidence().forEach(each -> some.add(each.title()));
        return some.stream().filter(Objects::nonNull).toList();
    }
}
