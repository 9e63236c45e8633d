package org.pledgekeeper.report.settling;

import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/** An action that an earlier report announced and that still waits for its outcome. */
public record OpenPlan(String reference, LocalisedText title, Timespan span) {}
