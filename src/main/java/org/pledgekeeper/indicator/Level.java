package org.pledgekeeper.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;
import org.pledgekeeper.platform.database.LocalisedTextColumn;
import org.pledgekeeper.values.LocalisedText;

/** What a level of a rubric means. */
@Embeddable
record Level(
        @Column(name = "descriptor", columnDefinition = "jsonb")
                @ColumnTransformer(write = "?::jsonb")
                @Convert(converter = LocalisedTextColumn.class)
                LocalisedText descriptor) {}
