package org.pledgekeeper.action.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same action (rule 17): what each of them says, and what the second one had
 * before their eyes.
 *
 * @param mine of the second one, who decides
 * @param theirs as it is stored now
 * @param before null where it is not known
 */
record Conflict(ActionForm mine, ActionForm theirs, @Nullable ActionForm before) {

    /** Whose word stands. */
    enum Side {
        THEIRS,
        MINE
    }

    List<Topic> topics() {
        return Stream.of(Topic.values()).filter(topic -> !topic.sameIn(mine, theirs)).toList();
    }

    /** Whoever alone changed it is taken; where both did, nobody can know but a person. */
    @Nullable Side proposed(Topic topic) {
        if (before == null) {
            return null;
        }
        boolean theirsStands = topic.sameIn(before, theirs);
        boolean mineStands = topic.sameIn(before, mine);
        if (theirsStands == mineStands) {
            return null;
        }
        return mineStands ? Side.THEIRS : Side.MINE;
    }

    boolean settledBy(Map<Topic, Side> chosen) {
        return chosen.keySet().containsAll(topics());
    }

    /**
     * One form of both. Its writer has seen theirs, so that is what it is compared with from now
     * on.
     *
     * @param seen stamp of what was theirs
     */
    ActionForm merged(Map<Topic, Side> chosen, String seen) {
        var by = new Chooser(chosen);
        return new ActionForm(
                mine.language(),
                by.of(Topic.DESCRIPTION).description(),
                by.of(Topic.TITLE).title(),
                by.of(Topic.TYPE).type(),
                by.of(Topic.WHEN).when(),
                by.of(Topic.STATUS).status(),
                by.of(Topic.STATUS).reason(),
                by.of(Topic.STATUS).explanation(),
                by.of(Topic.COMMITMENTS).commitments(),
                by.of(Topic.INDICATORS).indicators(),
                by.of(Topic.PLACE).placeKind(),
                by.of(Topic.PLACE).place(),
                by.of(Topic.PLACE).country(),
                by.of(Topic.PARTNERS).partners(),
                by.of(Topic.QUANTITIES).quantities(),
                by.of(Topic.EVIDENCE).evidence(),
                by.of(Topic.CHALLENGE).challenge(),
                by.of(Topic.RESULT).result(),
                by.of(Topic.LESSON).lesson(),
                by.of(Topic.PART_OF).partOf(),
                by.of(Topic.SERIES).series(),
                by.of(Topic.COUNTING).umbrella(),
                by.of(Topic.VISIBILITY).visibility(),
                "",
                seen,
                "",
                theirs.folded());
    }

    private final class Chooser {

        private final Map<Topic, Side> chosen;

        private Chooser(Map<Topic, Side> chosen) {
            this.chosen = chosen;
        }

        /** Where both say the same it is theirs: what is stored keeps its translations. */
        private ActionForm of(Topic topic) {
            return chosen.get(topic) == Side.MINE ? mine : theirs;
        }
    }
}
