package org.pledgekeeper.dashboard.overview;

import java.util.List;
import org.pledgekeeper.dashboard.ActionLine;
import org.pledgekeeper.dashboard.attention.Attention;
import org.pledgekeeper.dashboard.chart.Bar;
import org.pledgekeeper.dashboard.chart.StatusCounts;
import org.pledgekeeper.indicator.measurement.PeriodChoice;

/**
 * All that the first page of a pledge shows.
 *
 * @param glances indicators in their order, for the span
 * @param promises commitments in the order of the action plan
 * @param totals every action once; beside it as a bar
 */
record Overview(
        List<Attention.Item> attention,
        PeriodChoice span,
        List<Glance> glances,
        List<Promise> promises,
        StatusCounts totals,
        Bar bar,
        List<ActionLine> latest) {}
