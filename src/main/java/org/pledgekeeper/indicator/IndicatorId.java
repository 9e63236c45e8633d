package org.pledgekeeper.indicator;

import jakarta.persistence.Column;
import java.util.UUID;

/** Names an indicator of a pledge. */
public record IndicatorId(@Column(name = "id") UUID value) {}
