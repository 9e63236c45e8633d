package org.pledgekeeper.indicator.terms;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the dimensions of an indicator in one jsonb column. */
@Converter
public class DimensionsColumn implements AttributeConverter<List<Dimension>, String> {

    @Override
    public String convertToDatabaseColumn(List<Dimension> dimensions) {
        return TermsJson.write(dimensions);
    }

    @Override
    public List<Dimension> convertToEntityAttribute(String json) {
        return TermsJson.dimensions(json);
    }
}
