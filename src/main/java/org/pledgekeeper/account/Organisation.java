package org.pledgekeeper.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * Who makes pledges and keeps them: a National Society, a State, the IFRC or ICRC, a network. Its
 * members have one role each.
 */
@Entity
@Table(name = "organisation")
class Organisation {

    enum Kind {
        NATIONAL_SOCIETY,
        STATE,
        IFRC,
        ICRC,
        NETWORK,
        OTHER
    }

    @EmbeddedId private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private @Nullable String country;

    @Column(name = "single_manager_approves")
    private boolean singleManagerApproves;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Role> members = new HashMap<>();

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String name, Kind kind, @Nullable String country) {
        this.id = new OrganisationId(TimeOrderedId.next());
        this.name = name.strip();
        this.kind = kind;
        this.country = country;
    }

    OrganisationId id() {
        return id;
    }

    void admit(UserId user, Role role) {
        members.put(user.value(), role);
    }
}
