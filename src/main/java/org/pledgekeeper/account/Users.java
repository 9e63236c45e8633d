package org.pledgekeeper.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Users extends Repository<AppUser, UserId> {

    AppUser save(AppUser user);

    Optional<AppUser> findById(UserId id);
}
