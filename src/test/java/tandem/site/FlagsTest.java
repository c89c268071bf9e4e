package tandem.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FlagsTest {

    @Test
    void hasThe194StatesInAlphabeticalOrder() {
        assertThat(Flags.codes())
                .hasSize(194)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z]{2}"));
    }

    @Test
    void namesAreWhatPeopleCallThemAndFitIntoJson() {
        assertThat(Flags.name("br")).isEqualTo("Brazil");
        assertThat(Flags.name("cd")).isEqualTo("DR Congo");
        assertThat(Flags.codes())
                .extracting(Flags::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> !name.isBlank() && !name.matches(".*[\"\\\\\\p{Cntrl}].*"));
    }

    @Test
    void everyStateHasAPngAndAGifOfTheSameSize() {
        for (String code : Flags.codes()) {
            var png = ByteBuffer.wrap(Flags.bytes(code, ImageFormat.PNG));
            var gif = ByteBuffer.wrap(Flags.bytes(code, ImageFormat.GIF)).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(png.getLong()).as("signature of %s.png", code).isEqualTo(0x89504e470d0a1a0aL);
            assertThat(new String(gif.array(), 0, 6, StandardCharsets.US_ASCII))
                    .as("signature of %s.gif", code)
                    .isEqualTo("GIF89a");
            assertThat(png.getInt(16)).as("width of %s", code).isEqualTo(250).isEqualTo(gif.getShort(6));
            assertThat(png.getInt(20)).as("height of %s", code).isEqualTo(gif.getShort(8));
        }
    }

    @Test
    void theMostPopulousComeFirst() {
        assertThat(Flags.mostPopulous(20))
                .hasSize(20)
                .startsWith("cn", "in", "us")
                .isSubsetOf(Flags.codes());
        assertThat(Flags.mostPopulous(2)).containsExactly("cn", "in");
        assertThatThrownBy(() -> Flags.mostPopulous(21)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichCodeItDoesNotKnow() {
        assertThatThrownBy(() -> Flags.name("zz"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'zz'");
        assertThatThrownBy(() -> Flags.bytes("../fonts/README", ImageFormat.GIF))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(Flags.contains("BR")).isFalse();
    }

    @Test
    void whoeverChangesAnImageChangesTheirOwnCopy() {
        Flags.bytes("br", ImageFormat.PNG)[0] = 0;
        assertThat(Flags.bytes("br", ImageFormat.PNG)[0]).isEqualTo((byte) 0x89);
    }
}
