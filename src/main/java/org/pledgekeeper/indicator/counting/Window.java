package org.pledgekeeper.indicator.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An indicator, and the days of a period that it is counted for, both included. */
public record Window(UUID indicator, LocalDate first, LocalDate last) {

    static UUID[] indicators(List<Window> windows) {
        return windows.stream().map(Window::indicator).toArray(UUID[]::new);
    }

    /** As texts: the driver knows no arrays of days. */
    static String[] days(List<Window> windows, Function<Window, LocalDate> day) {
        return windows.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }
}
