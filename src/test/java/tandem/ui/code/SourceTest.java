package tandem.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Sources that travel with their classes, by the example of an exhibit.
class SourceTest {
    private static final String EXHIBIT = "tandem.exhibit.freeze.BlockingFetch";

    private final Source source = Source.of(EXHIBIT).orElseThrow();

    @Test
    void aMethodIsShownFromItsHeadToItsBrace() {
        Excerpt method = source.method("getFlag");

        assertThat(method.lines().getFirst()).isEqualTo("byte[] getFlag(Flag flag) throws Exception {");
        assertThat(method.lines().getLast()).isEqualTo("}");
        assertThat(method.lines()).hasSize(5);
    }

    @Test
    void everyLineOfAMethodFindsIt() {
        Excerpt method = source.method("getFlag");
        for (int line = method.first(); line < method.first() + method.lines().size(); line++) {
            assertThat(source.around(line)).contains(method);
        }
        assertThat(source.around(method.first() - 1)).isNotEqualTo(source.around(method.first()));
    }

    @Test
    void aLineOfNoMethodFindsNone() {
        assertThat(source.around(1)).isEmpty();
        assertThat(source.around(10_000)).isEmpty();
    }

    @Test
    void aNestedClassIsInTheFileOfTheOneAround() {
        assertThat(Source.of("tandem.exhibit.freeze.Slow$What")).isPresent();
    }

    @Test
    void onlyExhibitsAreOnShow() {
        assertThat(Source.of("tandem.ui.code.Source")).isEmpty();
    }

    @Test
    void aMethodThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> source.method("getFlags"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no method getFlags");
    }
}
