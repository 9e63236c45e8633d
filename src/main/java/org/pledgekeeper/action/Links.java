package org.pledgekeeper.action;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;
import org.pledgekeeper.values.Quantity;

/** The rows that belong to an action: what it helps, who took part, how many of what. */
final class Links {

    private Links() {}

    /**
     * What was found or made for an action before it could be told.
     *
     * @param evidence with its position
     * @param late whether it falls in a locked period (rule 13)
     */
    record Ties(
            @Nullable UUID series,
            @Nullable UUID partOf,
            Map<UUID, Integer> evidence,
            boolean late) {}

    static Map<UUID, ToCommitment> commitments(LogAction told) {
        var links = new LinkedHashMap<UUID, ToCommitment>();
        for (var link : told.commitments()) {
            links.putIfAbsent(
                    link.id(), new ToCommitment(links.size(), link.origin(), link.note()));
        }
        return links;
    }

    static Map<UUID, ToIndicator> indicators(LogAction told) {
        var links = new LinkedHashMap<UUID, ToIndicator>();
        for (var link : told.indicators()) {
            links.putIfAbsent(link.id(), new ToIndicator(link.origin(), link.note()));
        }
        return links;
    }

    /**
     * That the action helps a commitment; the first in order is where it is told in full (rule 3).
     */
    @Embeddable
    record ToCommitment(
            int position,
            @Enumerated(EnumType.STRING) LogAction.Origin origin,
            @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                    @Nullable LocalisedText note) {

        ToCommitment after(int others) {
            return new ToCommitment(others + position, origin, note);
        }

        /** What two say of the same commitment: the surer origin, the first note. */
        ToCommitment strengthened(ToCommitment other) {
            return new ToCommitment(
                    position, surer(origin, other.origin), note == null ? other.note : note);
        }
    }

    private static LogAction.Origin surer(LogAction.Origin one, LogAction.Origin other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** That the action helps an indicator. */
    @Embeddable
    record ToIndicator(
            @Enumerated(EnumType.STRING) LogAction.Origin origin,
            @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                    @Nullable LocalisedText note) {

        ToIndicator strengthened(ToIndicator other) {
            return new ToIndicator(surer(origin, other.origin), note == null ? other.note : note);
        }
    }

    /** Who took part, and as what. */
    @Embeddable
    record WithPartner(
            @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                    LocalisedText name,
            @Convert(converter = LocalisedTextColumn.class) @JdbcTypeCode(SqlTypes.JSON)
                    @Nullable LocalisedText role) {

        static WithPartner of(LogAction.Partner partner) {
            return new WithPartner(partner.name(), partner.role());
        }
    }

    /** The columns of a {@link Quantity}. */
    @Embeddable
    record Amount(
            @Nullable BigDecimal value,
            @Enumerated(EnumType.STRING) Quantity.Qualifier qualifier,
            @Enumerated(EnumType.STRING) Quantity.Unit unit,
            @Convert(converter = LocalisedTextColumn.class)
                    @JdbcTypeCode(SqlTypes.JSON)
                    @Column(name = "counted")
                    @Nullable LocalisedText counted) {

        static Amount of(Quantity quantity) {
            return new Amount(
                    quantity.value(), quantity.qualifier(), quantity.unit(), quantity.counted());
        }
    }
}
