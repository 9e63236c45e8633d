package org.pledgekeeper.account;

import org.springframework.data.repository.Repository;

interface Organisations extends Repository<Organisation, OrganisationId> {

    Organisation save(Organisation organisation);
}
