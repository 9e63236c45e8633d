package org.pledgekeeper.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
                List.of(counted(), judged()),
                actions(),
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
        actions.set(0, action("A1", "1.1", said, said, "COMPLETED", "2022-05").build(said));
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

    private static List<ActionEntry> actions() {
        return List.of(
                action(
                                "A1",
                                "1.1",
                                four(
                                        "In-person meeting of the network",
                                        "Réunion du réseau en présentiel",
                                        "Reunión presencial de la red",
                                        "اجتماع حضوري للشبكة"),
                                en(
                                        "The network met in the Netherlands to compare how its members support people who were trafficked.\nElevenNationalSocieties took part."),
                                "COMPLETED",
                                "2022")
                        .build(en("Two members began to work together.")),
                action(
                                "A2",
                                "1.2",
                                en("Meeting that could not be held"),
                                en("Travel was not possible."),
                                "PREVENTED",
                                "2020")
                        .because(new ReasonEntry("TRAVEL_RESTRICTED", en("Borders were closed.")))
                        .build(null),
                action(
                                "A3",
                                "1.3",
                                en("Next meeting, in Portugal"),
                                en("The network prepares its next meeting."),
                                "PLANNED",
                                "2024")
                        .build(null),
                action(
                                "A4",
                                "1.4",
                                en("Co-chairing the network"),
                                en("The Society continues to co-chair the network."),
                                "ONGOING",
                                "/..")
                        .build(null),
                action(
                                "A5",
                                "1.5",
                                en("Webinar on trafficking risks"),
                                en("A webinar within the series of the network."),
                                "COMPLETED",
                                "2021-03/2021-06")
                        .partOf("A4")
                        .build(null),
                action(
                                "A6",
                                "2.1",
                                en("Mapping of the context"),
                                en("The Society mapped needs in the areas in which it works."),
                                "COMPLETED",
                                "2014/2018")
                        .build(null),
                action(
                                "A7",
                                "5.a.1",
                                en("Evidence-based advocacy"),
                                en("The Society spoke up throughout the pledge."),
                                "ONGOING",
                                "PLEDGE")
                        .build(null),
                action(
                                "A8",
                                "–",
                                en("A draft nobody verified"),
                                en("Not printed."),
                                "COMPLETED",
                                "2022-01-14")
                        .build(null));
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

    private static IndicatorSection counted() {
        return new IndicatorSection(
                "1",
                four(
                        "Number and type of practical measures that strengthen the response.",
                        "Nombre et type de mesures concrètes qui renforcent l’action.",
                        "Número y tipo de medidas prácticas que refuerzan la respuesta.",
                        "عدد ونوع التدابير العملية التي تعزز الاستجابة."),
                "COUNT",
                "VALUE",
                4,
                3,
                5,
                en("One measure is known to the Society but was never logged."),
                5,
                2,
                1,
                List.of(
                        new TypeCount("MEETING_IN_PERSON", 2),
                        new TypeCount("NETWORK_LEADERSHIP", 1),
                        new TypeCount("ADVOCACY", 1)),
                null,
                en("The measures are told above."),
                List.of("A1", "A4", "A7"),
                List.of(
                        ledger("A1", "COUNTED", null, null),
                        ledger("A2", "NOT_COUNTED", "STATUS", "PREVENTED"),
                        ledger("A5", "NOT_COUNTED", "PART", "A4"),
                        ledger("A6", "NOT_COUNTED", "BEFORE_PLEDGE", null),
                        ledger("A7", "UNDECIDED", null, null),
                        ledger("A8", "NOT_COUNTED", "NOT_VERIFIED", null)));
    }

    private static LedgerEntry ledger(String action, String outcome, String why, String detail) {
        var titles = new HashMap<String, LocalisedText>();
        actions().forEach(each -> titles.put(each.reference(), each.title()));
        return new LedgerEntry(action, titles.get(action), outcome, why, detail, action);
    }

    private static IndicatorSection judged() {
        return new IndicatorSection(
                "2",
                en("Actions taken to cooperate through networks and online platforms."),
                "RUBRIC",
                "VALUE",
                null,
                null,
                null,
                null,
                2,
                0,
                0,
                List.of(),
                new LevelEntry(
                        2,
                        en("Cooperation is regular."),
                        en("The network meets and shares."),
                        "Amina Salah",
                        "Brigitte Lévêque"),
                null,
                List.of("A1", "A4"),
                List.of());
    }

    static Draft action(
            String reference,
            String number,
            LocalisedText title,
            LocalisedText description,
            String status,
            String when) {
        return new Draft(reference, number, title, description, status, when, null, null);
    }

    record Draft(
            String reference,
            String number,
            LocalisedText title,
            LocalisedText description,
            String status,
            String when,
            String parent,
            ReasonEntry reason) {

        Draft partOf(String other) {
            return new Draft(reference, number, title, description, status, when, other, reason);
        }

        Draft because(ReasonEntry other) {
            return new Draft(reference, number, title, description, status, when, parent, other);
        }

        ActionEntry build(LocalisedText told) {
            boolean rich = told != null;
            return new ActionEntry(
                    reference,
                    number,
                    title,
                    description,
                    "MEETING_IN_PERSON",
                    status,
                    when,
                    new PlaceEntry("COUNTRY", null, "NL"),
                    rich
                            ? List.of(
                                    new Partner(en("Action for Trafficked Persons Network"), told))
                            : List.of(),
                    rich
                            ? List.of(
                                    new QuantityEntry("11", "AT_LEAST", "NATIONAL_SOCIETIES", null),
                                    new QuantityEntry(null, "SEVERAL", "DELEGATIONS", told))
                            : List.of(),
                    rich ? en("Meetings of the network") : null,
                    parent,
                    reason,
                    told,
                    told,
                    told,
                    rich ? List.of(1) : List.of(),
                    rich,
                    rich ? "INTERNAL" : "PUBLIC");
        }
    }
}
