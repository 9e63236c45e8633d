package org.pledgekeeper.report.assembly;

import org.pledgekeeper.values.LocalisedText;

/** An internal action that a report for everybody does not tell (rule 15). */
public record LeftOut(String reference, LocalisedText title) {}
