package org.pledgekeeper.pledge.keeping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgekeeper.account.OrganisationId;
import org.pledgekeeper.account.UserId;
import org.pledgekeeper.platform.Refusal;
import org.pledgekeeper.pledge.PledgeId;
import org.pledgekeeper.values.TimeOrderedId;

/**
 * What organisations promised at a conference. A draft becomes active, an active one is closed with
 * an outcome or withdrawn; facts are logged for active ones only.
 */
@Entity
@Table(name = "pledge")
class Pledge {

    enum State {
        DRAFT,
        ACTIVE,
        CLOSED,
        WITHDRAWN,
        SUPERSEDED
    }

    @EmbeddedId private PledgeId id;

    private String code;

    @Embedded private PledgeTerms terms;

    @ElementCollection
    @CollectionTable(name = "pledge_party", joinColumns = @JoinColumn(name = "pledge_id"))
    @MapKeyColumn(name = "organisation_id")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Map<UUID, PartyRole> parties = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable PledgeOutcome outcome;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private UserId createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Pledge() {}

    Pledge(MakePledge wish, UserId by, Instant now) {
        this.id = new PledgeId(TimeOrderedId.next());
        this.code = wish.code();
        this.createdBy = by;
        this.createdAt = now;
        this.terms = wish.terms();
        agree(wish.terms(), wish.parties());
    }

    PledgeId id() {
        return id;
    }

    PledgeTerms terms() {
        return terms;
    }

    Map<OrganisationId, PartyRole> parties() {
        return parties.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                each -> new OrganisationId(each.getKey()), Map.Entry::getValue));
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Without an author nobody could keep it. */
    void agree(PledgeTerms terms, Map<OrganisationId, PartyRole> parties) {
        if (!parties.containsValue(PartyRole.AUTHOR)) {
            throw new Refusal("pledge.author-missing", "parties");
        }
        this.terms = terms;
        this.parties.keySet().removeIf(each -> !parties.containsKey(new OrganisationId(each)));
        parties.forEach((organisation, role) -> this.parties.put(organisation.value(), role));
    }

    void activate() {
        requireState(State.DRAFT);
        state = State.ACTIVE;
    }

    void close(PledgeOutcome outcome) {
        requireState(State.ACTIVE);
        this.state = State.CLOSED;
        this.outcome = outcome;
    }

    private void requireState(State expected) {
        if (state != expected) {
            throw new Refusal("pledge.other-state", null);
        }
    }
}
