package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.List;
import org.pledgekeeper.report.content.EvidenceEntry;
import org.pledgekeeper.report.content.ReportContent;
import org.pledgekeeper.report.content.ReportContent.*;
import org.pledgekeeper.values.Language;
import org.pledgekeeper.values.LocalisedText;

/** Reports to print in tests. */
final class ReportContents {

    static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final String ADDRESS =
            "https://example.org/what-we-do/research-publications#Human%20trafficking%20and%20modern%20slavery";

    private ReportContents() {}

    static LocalisedText en(String text) {
        return LocalisedText.of(Language.EN, text);
    }

    static LocalisedText four(String en, String fr, String es, String ar) {
        return en(en).with(Language.FR, fr).with(Language.ES, es).with(Language.AR, ar);
    }

    /** An approved report with something of everything. */
    static ReportContent sample() {
        return new ReportContent(
                1,
                cover(),
                four(
                        "This report follows the action plan and the indicators of the pledge. It tells what was done, what could not be done, and what comes next.\n\nEvery figure can be opened down to the actions behind it.",
                        "Ce rapport suit le plan d’action et les indicateurs de la promesse. Il dit ce qui a été fait, ce qui n’a pas pu l’être et ce qui vient ensuite.",
                        "Este informe sigue el plan de acción y los indicadores de la promesa. Dice lo que se hizo, lo que no pudo hacerse y lo que viene después.",
                        "يتبع هذا التقرير خطة العمل ومؤشرات التعهد. وهو يبيّن ما أُنجز وما تعذّر إنجازه وما سيأتي لاحقًا."),
                commitments(),
                List.of(
                        PrintedIndicators.counted(),
                        PrintedIndicators.judged(),
                        PrintedIndicators.ratio()),
                PrintedActions.actions(),
                evidence(),
                new Approval(
                        1,
                        "Amina Salah",
                        "Brigitte Lévêque",
                        "2024-03-11T09:42:17Z",
                        true,
                        en("A date of action 2.1 was wrong.")));
    }

    static ReportContent preview() {
        return with(sample(), null);
    }

    static ReportContent with(ReportContent content, Approval approval) {
        return new ReportContent(
                content.format(),
                content.cover(),
                content.introduction(),
                content.commitments(),
                content.indicators(),
                content.actions(),
                content.evidence(),
                approval);
    }

    /** The sample with one text put where people write titles, descriptions, names, places. */
    static ReportContent writtenBy(String text, String address) {
        var sample = sample();
        var said = en(text);
        var actions = new ArrayList<>(sample.actions());
        actions.set(
                0,
                PrintedActions.action("A1", "1.1", said, said, "COMPLETED", "2022-05").build(said));
        return new ReportContent(
                1,
                new Cover(
                        "pledge",
                        1,
                        "FINAL",
                        said,
                        said,
                        said,
                        "2019-12-12",
                        "2023-12-31",
                        "2019-12-12",
                        "2023-12-31",
                        List.of(new Party(text, "AUTHOR")),
                        text),
                said,
                sample.commitments(),
                sample.indicators(),
                actions,
                List.of(new EvidenceEntry(1, said, address, List.of("A1"))),
                sample.approval());
    }

    private static Cover cover() {
        return new Cover(
                "trafficking",
                1,
                "FINAL",
                four(
                        "Strengthening the humanitarian response to trafficking in persons",
                        "Renforcer l’action humanitaire face à la traite des personnes",
                        "Reforzar la respuesta humanitaria a la trata de personas",
                        "تعزيز الاستجابة الإنسانية للاتجار بالأشخاص"),
                four(
                        "To work with others so that people who were trafficked are recognised, protected and supported.",
                        "Agir avec d’autres pour que les victimes de la traite soient reconnues, protégées et soutenues.",
                        "Trabajar con otros para que las víctimas de la trata sean reconocidas, protegidas y apoyadas.",
                        "العمل مع الآخرين كي تُعرف ضحايا الاتجار وتُحمى وتُدعم."),
                four(
                        "33rd International Conference of the Red Cross and Red Crescent, Geneva, 2019",
                        "XXXIIIe Conférence internationale de la Croix-Rouge et du Croissant-Rouge, Genève, 2019",
                        "XXXIII Conferencia Internacional de la Cruz Roja y de la Media Luna Roja, Ginebra, 2019",
                        "المؤتمر الدولي الثالث والثلاثون للصليب الأحمر والهلال الأحمر، جنيف، 2019"),
                "2019-12-12",
                "2023-12-31",
                "2019-12-12",
                "2023-12-31",
                List.of(
                        new Party("British Red Cross", "AUTHOR"),
                        new Party("الجمعية الوطنية للهلال الأحمر", "SIGNATORY")),
                null);
    }

    private static List<CommitmentSection> commitments() {
        return List.of(
                new CommitmentSection(
                        "1",
                        0,
                        four(
                                "Work together through peer support and the sharing of good practice in networks of National Societies.",
                                "Travailler ensemble par l’entraide entre pairs et l’échange de bonnes pratiques au sein de réseaux de Sociétés nationales.",
                                "Trabajar juntos mediante el apoyo entre pares y el intercambio de buenas prácticas en redes de Sociedades Nacionales.",
                                "العمل معًا من خلال دعم الأقران وتبادل الممارسات الجيدة في شبكات الجمعيات الوطنية."),
                        "IN_PROGRESS",
                        en("The network met twice in person and kept in touch online."),
                        List.of("A1", "A2", "A3", "A4", "A5"),
                        List.of()),
                new CommitmentSection(
                        "2",
                        0,
                        en("Map needs, gaps and possible referral pathways."),
                        null,
                        null,
                        List.of("A6"),
                        List.of()),
                new CommitmentSection(
                        "5",
                        0,
                        en("Where relevant, develop advocacy strategies."),
                        null,
                        null,
                        List.of(),
                        List.of()),
                new CommitmentSection(
                        "5.a",
                        1,
                        en("Support must be unconditional."),
                        "FULFILLED",
                        null,
                        List.of("A7"),
                        List.of(
                                new Referral(
                                        "A1",
                                        "AS_ABOVE",
                                        en("The network speaks up with one voice.")))),
                new CommitmentSection(
                        "5.b",
                        1,
                        en("People can seek help without fear."),
                        "NOT_STARTED",
                        null,
                        List.of(),
                        List.of()));
    }

    private static List<EvidenceEntry> evidence() {
        return List.of(
                new EvidenceEntry(
                        1,
                        en("What the Society says about trafficking"),
                        "https://example.org/speak-up/human-trafficking-and-slavery",
                        List.of("A1", "A7")),
                new EvidenceEntry(2, en("Research and publications"), ADDRESS, List.of("A7")));
    }
}
