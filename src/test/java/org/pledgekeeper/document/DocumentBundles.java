package org.pledgekeeper.document;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.context.support.AbstractMessageSource;

/** The document's bundles without the rest of the application. */
class DocumentBundles extends AbstractMessageSource {

    private static final String[] BUNDLES = {"document", "words", "platform_span"};

    @Override
    protected java.text.MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    @Override
    protected String getMessageInternal(String code, Object[] facts, Locale locale) {
        for (var name : BUNDLES) {
            var bundle =
                    ResourceBundle.getBundle(
                            "messages." + name,
                            Locale.forLanguageTag(locale.getLanguage()),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            if (bundle.containsKey(code)) {
                return new MessageFormat(bundle.getString(code), locale).format(facts);
            }
        }
        throw new MissingResourceException(code, "messages", code);
    }
}
