package org.pledgekeeper.action.kin;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.action.page.ActionView;
import org.pledgekeeper.values.Visibility;

/** What two actions say, side by side: the one that stays and the one that gives way. */
record Comparison(ActionView.Facts stays, ActionView.Facts gives) {

    /** What both say differently, so that somebody has to choose. */
    public List<Aspect> differing() {
        return Stream.of(Aspect.values())
                .filter(each -> !Objects.equals(said(each, stays), said(each, gives)))
                .toList();
    }

    /** What is better said by the one that gives way: what the other leaves open, or hides less. */
    Set<Aspect> advised() {
        var advised = EnumSet.noneOf(Aspect.class);
        differing().stream().filter(this::saysMore).forEach(advised::add);
        return advised;
    }

    private boolean saysMore(Aspect aspect) {
        return aspect == Aspect.VISIBILITY
                ? Visibility.valueOf(gives.visibility())
                                .compareTo(Visibility.valueOf(stays.visibility()))
                        > 0
                : said(aspect, stays) == null;
    }

    private static @Nullable Object said(Aspect aspect, ActionView.Facts facts) {
        return switch (aspect) {
            case TITLE -> facts.title();
            case DESCRIPTION -> facts.description();
            case TYPE -> facts.type();
            case WHEN -> facts.span().edtf().isEmpty() ? null : facts.span();
            case PLACE -> facts.placed() ? facts.place() : null;
            case STATUS ->
                    Stream.of(facts.status(), facts.reasonCode(), facts.reasonText()).toList();
            case RESULT -> facts.result();
            case CHALLENGE -> facts.challenge();
            case LESSON -> facts.lesson();
            case SERIES -> facts.seriesId();
            case PART_OF -> facts.partOf();
            case COUNTING -> facts.countable();
            case VISIBILITY -> facts.visibility();
        };
    }
}
