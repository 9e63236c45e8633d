package org.pledgekeeper.indicator.grid;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.pledgekeeper.indicator.measurement.Measurement;
import org.pledgekeeper.indicator.typed.TypedValue;

/** What the browser sends of a sheet, cell by cell. */
record GridForm(List<Cell> cells) {

    /**
     * @param was the value in one word, as the person got to see it: what says the same again is
     *     not recorded again
     */
    record Cell(String indicator, Integer period, Integer version, String was, TypedValue value) {

        /** A field that the browser left out is an empty one. */
        @SuppressWarnings("NullAway")
        Cell {
            indicator = Objects.requireNonNullElse(indicator, "");
            period = Objects.requireNonNullElse(period, 0);
            version = Objects.requireNonNullElse(version, Measurement.NOTHING_RECORDED);
            was = Objects.requireNonNullElse(was, "");
            value = Objects.requireNonNullElse(value, TypedValue.NOTHING);
        }

        static Cell of(Grid.Cell cell) {
            return new Cell(
                    cell.indicator(),
                    cell.period().number(),
                    cell.version(),
                    cell.stamp(),
                    TypedValue.of(cell.value()));
        }

        boolean at(Grid.Cell cell) {
            return indicator.equals(cell.indicator()) && period == cell.period().number();
        }

        /** The same input, on top of what somebody else recorded meanwhile (rule 17). */
        Cell over(Grid.Cell now) {
            return new Cell(indicator, period, now.version(), was, value);
        }
    }

    /** A field that the browser left out is an empty one. */
    @SuppressWarnings("NullAway")
    GridForm {
        cells = cells == null ? List.of() : cells.stream().filter(Objects::nonNull).toList();
    }

    static GridForm of(Grid grid) {
        return new GridForm(grid.cells().filter(each -> !each.locked()).map(Cell::of).toList());
    }

    /** Which of the cells stands there; -1 for none. */
    public int index(Grid.Cell at) {
        return IntStream.range(0, cells.size())
                .filter(each -> cells.get(each).at(at))
                .findFirst()
                .orElse(-1);
    }

    /**
     * What is wrong as it was typed, all else as it is recorded now.
     *
     * @param wrong places of cells in this form
     * @param changed those in which somebody else was quicker
     */
    GridForm again(Grid grid, Set<Integer> wrong, Set<Integer> changed) {
        return new GridForm(
                IntStream.range(0, cells.size())
                        .mapToObj(
                                place -> {
                                    var cell = cells.get(place);
                                    var now = grid.cells().filter(cell::at).findFirst();
                                    if (now.isEmpty()) {
                                        return cell;
                                    }
                                    if (changed.contains(place)) {
                                        return cell.over(now.get());
                                    }
                                    return wrong.contains(place) ? cell : Cell.of(now.get());
                                })
                        .toList());
    }
}
