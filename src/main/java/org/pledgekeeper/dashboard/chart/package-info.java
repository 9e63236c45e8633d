/** The geometry of charts: numbers become shares of a width. Templates draw them. */
@NullMarked
package org.pledgekeeper.dashboard.chart;

import org.jspecify.annotations.NullMarked;
