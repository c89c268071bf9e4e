package tandem.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a source names.
class NamesTest {
    @Test
    void commentsAndStringsNameNothing() {
        Names names = Names.of("""
                package a.b;
                /// See [Documented], which is not // needed.
                /* nor import c.Commented; */
                class Here {
                    String text = "Quoted \\" Again";
                    char c = 'X'; // Later
                    Needed needed;
                }
                """);
        assertThat(names.home()).isEqualTo("a.b");
        assertThat(names.imported()).isEmpty();
        assertThat(names.simple()).containsExactlyInAnyOrder("Here", "String", "Needed");
    }

    @Test
    void whatIsImportedIsNotOfTheSamePackage() {
        Names names = Names.of("""
                package a;
                import static b.Outer.method;
                import java.util.Queue;
                class Here { Queue<Other> queue; Other.Inner inner; }
                """);
        assertThat(names.imported()).containsExactlyInAnyOrder("b.Outer.method", "java.util.Queue");
        assertThat(names.simple()).containsExactlyInAnyOrder("Here", "Other");
    }
}
