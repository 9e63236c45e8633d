package org.pledgekeeper.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.action.merged.Aspect;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.MeasureType;
import org.pledgekeeper.values.Place;

/** What is told about an action in words: what it was, where, what came of it. */
@Embeddable
record Telling(
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                LocalisedText title,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                LocalisedText description,
        @Enumerated(EnumType.STRING) @Column(name = "measure_type") @Nullable MeasureType type,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                @Nullable LocalisedText challenge,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                @Nullable LocalisedText result,
        @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                @Nullable LocalisedText lesson,
        @Embedded Whereabouts place) {

    /** The columns of a {@link Place}. */
    @Embeddable
    record Whereabouts(
            @Enumerated(EnumType.STRING) @Column(name = "place_kind") Place.Kind kind,
            @Convert(converter = LocalisedTextColumn.class)
                    @JdbcTypeCode(SqlTypes.JSON)
                    @Column(name = "place_label")
                    @Nullable LocalisedText label,
            @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "place_country", length = 2)
                    @Nullable String country,
            @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "place_region", length = 3)
                    @Nullable String region) {

        static Whereabouts of(Place place) {
            return new Whereabouts(place.kind(), place.label(), place.country(), place.region());
        }
    }

    private static final int LONGEST_TITLE = 80;

    static Telling of(LogAction told) {
        return new Telling(
                told.title() == null ? titleFrom(told.description()) : told.title(),
                told.description(),
                told.type(),
                told.challenge(),
                told.result(),
                told.lesson(),
                Whereabouts.of(told.place()));
    }

    /** The same, of which some is told in the words of the other. */
    Telling unite(Telling other, Set<Aspect> taken) {
        return new Telling(
                taken.contains(Aspect.TITLE) ? other.title : title,
                taken.contains(Aspect.DESCRIPTION) ? other.description : description,
                taken.contains(Aspect.TYPE) ? other.type : type,
                taken.contains(Aspect.CHALLENGE) ? other.challenge : challenge,
                taken.contains(Aspect.RESULT) ? other.result : result,
                taken.contains(Aspect.LESSON) ? other.lesson : lesson,
                taken.contains(Aspect.PLACE) ? other.place : place);
    }

    /** The first sentence, cut at a word, in every language in which there is one. */
    static LocalisedText titleFrom(LocalisedText description) {
        return new LocalisedText(
                description.original(),
                description.texts().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, text -> beginning(text.getValue()))));
    }

    private static String beginning(String text) {
        var sentence = text.strip().split("(?<=[.!?؟。])\\s|\\n", 2)[0].strip();
        var bare = sentence.replaceFirst("(?<!\\.\\.)[.。]$", "");
        if (bare.length() <= LONGEST_TITLE) {
            return bare.isEmpty() ? sentence : bare;
        }
        int space = bare.lastIndexOf(' ', LONGEST_TITLE - 1);
        int end = space > 0 ? space : bare.offsetByCodePoints(0, LONGEST_TITLE / 2 - 1);
        return bare.substring(0, end).strip() + "…";
    }
}
