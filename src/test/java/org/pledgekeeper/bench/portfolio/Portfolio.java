package org.pledgekeeper.bench.portfolio;

import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * Pledges of many organisations with so many actions altogether: the same for the same seed. Few
 * pledges are large, and most are small; so it is with words, writers and types.
 *
 * @param actions with a number; drafts that revise one come on top
 */
public record Portfolio(int actions, long seed) {

    /** Nothing is logged after this day: the same portfolio can be made on any. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    public int pledges() {
        return Math.max(30, actions / 1000);
    }

    private int organisations() {
        return Math.max(3, Math.min(200, pledges() / 4));
    }

    /**
     * Fills a migrated, empty database.
     *
     * @param passwordHash of those who sign in for the benchmark
     */
    public void fill(DataSource database, String passwordHash) {
        var loading = new Loading(database);
        loading.begin();
        try (var tables = new Tables(database)) {
            var dice = new Dice(seed);
            var texts = new Texts(dice);
            var societies = new Societies(tables, dice, organisations(), passwordHash);
            var vows = new Vows(tables, dice, texts, societies);
            int left = actions;
            for (int pledge = 0; pledge < pledges(); pledge++) {
                int size = pledge == pledges() - 1 ? left : Math.min(left, share(pledge));
                var doings = new Doings(tables, dice, texts, vows.next(pledge, size));
                for (int number = 1; number <= size; number++) {
                    doings.log(number);
                }
                left -= size;
            }
        }
        loading.end();
    }

    /**
     * By the square root of its rank: of a million, the largest of a thousand pledges has 16,000.
     */
    private int share(int pledge) {
        double all = 0;
        for (int rank = 1; rank <= pledges(); rank++) {
            all += 1 / Math.sqrt(rank);
        }
        return (int) Math.round(actions / all / Math.sqrt(pledge + 1));
    }
}
