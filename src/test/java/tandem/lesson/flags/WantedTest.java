package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.site.Flags;
import tandem.ui.text.Language;
import tandem.ui.text.Sentence;
import tandem.ui.text.Texts;

class WantedTest {
    @Test
    void theTwentyMostPopulousAndAll() {
        assertThat(Wanted.codes(Wanted.POPULOUS, "", 1))
                .hasSize(20)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Flags.mostPopulous(20));
        assertThat(Wanted.codes(Wanted.ALL, "", 1)).isEqualTo(Flags.codes());
        for (Language language : Language.values()) {
            assertThat(Texts.of(FlagsLesson.class, language).get("dial.what.all"))
                    .contains(String.valueOf(Flags.codes().size()));
        }
    }

    @Test
    void typedCodesInEitherCaseStayInTheOrderInWhichTheyWereTyped() {
        assertThat(Wanted.trouble("US, br;De  us")).isEqualTo(Sentence.NONE);
        assertThat(Wanted.codes(Wanted.TYPED, "US, br;De  us", 1)).containsExactly("us", "br", "de", "us");
    }

    @Test
    void aLetterStandsForAllThatBeginWithIt() {
        List<String> zs = Wanted.codes(Wanted.TYPED, "Z", 1);
        assertThat(zs).isNotEmpty().allMatch(code -> code.startsWith("z"));
        assertThat(Wanted.codes(Wanted.TYPED, "z br", 1)).hasSize(zs.size() + 1).endsWith("br");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br xx de | wanted.no-country | XX",
                "zz       | wanted.no-country | ZZ",
                "x        | wanted.no-letter  | X",
                "brazil   | wanted.no-code    | brazil",
                "b1       | wanted.no-code    | b1",
                "../etc   | wanted.no-code    | ../etc",
                "브라질     | wanted.no-code    | 브라질"
            })
    void whatIsNoCountryIsNamed(String typed, String key, String named) {
        assertThat(Wanted.trouble(typed)).isEqualTo(Sentence.of(key, named));
        assertThat(Wanted.codes(Wanted.TYPED, typed, 1)).isEmpty();
    }

    @Test
    void nothingTypedIsNothingToFetch() {
        assertThat(Wanted.trouble("")).isEqualTo(Sentence.of("wanted.nothing"));
        assertThat(Wanted.trouble(" , ;")).isEqualTo(Sentence.of("wanted.nothing"));
    }

    @Test
    void theListIsRepeatedUpToTwoThousandRequests() {
        assertThat(Wanted.codes(Wanted.POPULOUS, "", 100)).hasSize(2_000);
        assertThat(Wanted.codes(Wanted.POPULOUS, "", 101)).hasSize(2_000);
        List<String> all = Wanted.codes(Wanted.ALL, "", 2_000);
        assertThat(all).hasSize(2_000).startsWith("ad").containsSubsequence("zw", "ad");
        assertThat(all.subList(194, 388)).isEqualTo(Flags.codes());
        assertThat(Wanted.codes(Wanted.TYPED, "br", 2_000)).isEqualTo(Collections.nCopies(2_000, "br"));
        assertThat(Wanted.trouble("b ".repeat(990))).isEqualTo(Sentence.of("wanted.too-many", 2_000));
    }
}
