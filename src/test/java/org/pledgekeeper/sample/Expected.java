package org.pledgekeeper.sample;

import java.util.List;
import java.util.Map;

/** What must come out of the sample, worked out by hand from the real report. */
final class Expected {

    /** Measures within the pledge, by type: 23 together. */
    static final Map<String, Integer> BY_TYPE =
            Map.ofEntries(
                    Map.entry("NETWORK_LEADERSHIP", 1),
                    Map.entry("MEETING_IN_PERSON", 1),
                    Map.entry("WEBINAR", 2),
                    Map.entry("PUBLICATION", 1),
                    Map.entry("TECHNICAL_ADVICE", 1),
                    Map.entry("NETWORK_PARTICIPATION", 2),
                    Map.entry("ONLINE_PLATFORM", 1),
                    Map.entry("POLICY_INFLUENCE", 2),
                    Map.entry("ASSESSMENT", 1),
                    Map.entry("STRATEGY", 2),
                    Map.entry("TRAINING_PRODUCT", 5),
                    Map.entry("TRAINING_DELIVERY", 2),
                    Map.entry("COORDINATION", 1),
                    Map.entry("ADVOCACY", 1));

    static final int MEASURES = 23;

    /** Why the others do not count. */
    static final Map<String, String> NOT_COUNTED =
            Map.of(
                    "A3", "STATUS PREVENTED",
                    "A4", "STATUS PREVENTED",
                    "A6", "STATUS PLANNED",
                    "A17", "STATUS PLANNED",
                    "A20", "BEFORE_PLEDGE",
                    "A26", "BEFORE_PLEDGE",
                    "A27", "BEFORE_PLEDGE",
                    "A24", "UMBRELLA",
                    "A25", "UMBRELLA",
                    "A28", "UMBRELLA");

    static final int BASELINE = 3;

    /** What the report itself names under the qualitative indicator. */
    static final List<String> STATED =
            List.of("A1", "A2", "A5", "A15", "A16", "A34", "A37", "A38", "A39", "A40");

    /** What would fit there, but nobody named it. */
    static final List<String> CANDIDATES = List.of("A7", "A8", "A9", "A14", "A35");

    static final List<String> ADDRESSES =
            List.of(
                    "https://www.redcross.org.uk/about-us/what-we-do/we-speak-up-for-change/human-trafficking-and-slavery",
                    "https://www.redcross.org.uk/about-us/what-we-do/modern-slavery-and-trafficking",
                    "https://www.redcross.org.uk/about-us/what-we-do/research-publications#Human%20trafficking%20and%20modern%20slavery");

    private Expected() {}
}
