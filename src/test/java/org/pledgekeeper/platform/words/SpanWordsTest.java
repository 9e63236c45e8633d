package org.pledgekeeper.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgekeeper.values.Timespan;
import org.springframework.context.support.AbstractMessageSource;

class SpanWordsTest {

    private final SpanWords spans = new SpanWords(new SpanBundle());

    @ParameterizedTest(name = "{0} in {1} is ''{2}''")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-05|en|May 2022",
                "2022-05-09|en|9 May 2022",
                "2023~|en|about 2023",
                "2014/2018|en|2014–2018",
                "2020/..|en|since 2020",
                "/..|en|continuing",
                "''|en|date not known",
                "PLEDGE|en|whole pledge period",
                "../2019|en|until 2019",
                "2020-03/2021-06|en|March 2020 – June 2021",
                "2022-05|fr|mai 2022",
                "2022-05-09/..|fr|depuis le 9 mai 2022",
                "2022-05/..|fr|depuis mai 2022",
                "2022-05|es|mayo de 2022",
                "../2022-05-09|es|hasta el 9 de mayo de 2022",
                "2022-05|ar|مايو 2022",
                "2023~|ar|نحو 2023",
                "2022-05|ar-u-nu-arab|مايو ٢٠٢٢"
            })
    void saysADateOnlyAsPreciselyAsItIsKnown(String edtf, String tag, String words) {
        assertThat(spans.words(Timespan.parse(edtf), Locale.forLanguageTag(tag))).isEqualTo(words);
    }

    private static class SpanBundle extends AbstractMessageSource {
        @Override
        protected java.text.MessageFormat resolveCode(String code, Locale locale) {
            return null;
        }

        @Override
        public String getMessageInternal(String code, Object[] args, Locale locale) {
            var bundle =
                    ResourceBundle.getBundle(
                            "messages.platform_span",
                            Locale.forLanguageTag(locale.getLanguage()),
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(code), locale).format(args);
        }
    }
}
