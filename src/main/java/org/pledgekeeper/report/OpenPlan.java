package org.pledgekeeper.report;

import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Timespan;

/** An action that an earlier report announced and that still waits for its outcome. */
record OpenPlan(String reference, LocalisedText title, Timespan span) {}
