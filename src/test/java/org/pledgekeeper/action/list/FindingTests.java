package org.pledgekeeper.action.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgekeeper.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database understands of what people type. */
@ApplicationTest
class FindingTests {

    @Autowired private JdbcClient jdbc;

    private boolean finds(String typed, String language, String text) {
        return jdbc.sql(
                        "select coalesce(words_of(:language, plain_words(:text)) @@ search_query(:typed), false)")
                .param("language", language)
                .param("text", text)
                .param("typed", typed)
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "education|fr|L’éducation des filles",
                "éducation|en|EDUCATION for girls",
                "oeuvre|fr|Une œuvre",
                "nino|es|El niño",
                "trained|en|A training in Hull",
                "formations|fr|La formation d’une équipe",
                "reuniones|es|Una reunión",
                "traffick|en|Trafficking",
                "work gra|en|Granary workshop",
                "اسرة|ar|لمّ شمل الأُسْرَة",
                "الأسرة|ar|شمل اسره",
                "مدرسة|ar|زيارة والمدرسة",
                "انجاز|ar|إنجــــاز كبير",
                "٢٠٢٢|en|A meeting in 2022",
                "the school of Paris|fr|École, Paris, school",
                "co-authored|en|They co-authored it",
                "of the|en|the end of it"
            })
    void findsWithoutAccentsEndingsOrCase(String typed, String language, String text) {
        assertThat(finds(typed, language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"safe return\"|A safe and quick return",
                "\"safe retur\"|A safe return",
                "meeting -hull|A meeting in Hull",
                "meeting -\"in hull\"|A meeting in Hull",
                "A1|told in A12",
                "car|A scar",
                "meeting london|A meeting in Hull"
            })
    void findsNothingElse(String typed, String text) {
        assertThat(finds(typed, "en", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "'",
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "\\",
                "&|!:*()<->",
                "a:*b",
                "foo & | bar",
                "%_",
                "' or 1=1 --",
                "$1 :q ?",
                "ﷺ",
                "\u200F\u202E",
                "😀",
                "1e999 0x1f .5 -7",
                "a.b.c.d.e.f",
                "<script>"
            })
    void neverFails(String typed) {
        for (var text : new String[] {typed, typed.repeat(300)}) {
            jdbc.sql(
                            "select search_query(:typed)::text, words_that_hit(:typed, array['a', '''', ''])")
                    .param("typed", text)
                    .query()
                    .singleRow();
        }
    }

    @Test
    void readsReferencesHoweverTheyAreTyped() {
        for (var typed : new String[] {"A12", "a12", "a 12"}) {
            assertThat(finds(typed, "en", "see A12")).as(typed).isTrue();
        }
    }
}
