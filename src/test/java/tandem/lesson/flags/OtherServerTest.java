package tandem.lesson.flags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.ui.text.Sentence;

class OtherServerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://flags.example/{cc}.png",
                "HTTPS://flags.example:8443/{cc}/{cc}.gif?size=2",
                "http://{cc}.flags.example/flag.gif",
                "http://[::1]:8000/flags/{cc}/{cc}.gif"
            })
    void anAddressWithThePlaceOfTheCode(String typed) {
        assertThat(OtherServer.trouble(typed)).isEqualTo(Sentence.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://flags.example/br.png, server.no-code",
        "flags.example/{cc}.png, server.no-http",
        "ftp://flags.example/{cc}.png, server.no-http",
        "file:///flags/{cc}.png, server.no-http",
        "http:///{cc}.png, server.no-host",
        "http://me:secret@flags.example/{cc}.png, server.no-host",
        "http://flags.example:70000/{cc}.png, server.no-host",
        "http://flags.example/{cc}.png#top, server.no-host",
        "http://flags.example/ {cc}.png, server.no-address"
    })
    void anythingElseIsRefusedInWords(String typed, String key) {
        assertThat(OtherServer.trouble(typed).key()).isEqualTo(key);
    }

    @Test
    void itIsCalledByItsHostAndPort() {
        assertThat(OtherServer.of("http://flags.example:8080/{cc}.png").host()).isEqualTo("flags.example:8080");
    }
}
