package org.pledgekeeper.report.review;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Reviews extends Repository<Review, UUID> {

    Review save(Review review);
}
