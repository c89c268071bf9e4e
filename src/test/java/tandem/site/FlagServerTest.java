package tandem.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.time.Clock;

class FlagServerTest extends Served {

    private URI at(String path) {
        return server.front().base().resolve(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "png"})
    void servesAnImage(String extension) throws Exception {
        var format = extension.equals("gif") ? ImageFormat.GIF : ImageFormat.PNG;
        var answer = browser.get(at("/flags/br/br." + extension));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Flags.bytes("br", format));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/" + extension);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        assertThat(server.front().image("br", format)).isEqualTo(at("/flags/br/br." + extension));
    }

    @Test
    void servesWhatIsKnownOfAFlag() throws Exception {
        var answer = browser.get(at("/flags/ci/metadata.json"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new String(answer.body(), UTF_8))
                .isEqualToIgnoringNewLines("{\"country\": \"Côte d’Ivoire\", \"iso_cc\": \"CI\"}");
    }

    @Test
    void answersHeadWithTheHeadersOnly() throws Exception {
        var answer = browser.head(at("/flags/br/br.gif"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(Flags.bytes("br", ImageFormat.GIF).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/flags",
                "/flags/",
                "/flags/br",
                "/flags/br/",
                "/flags/br/us.gif",
                "/flags/br/br.svg",
                "/flags/br/br.gif/",
                "/flags/BR/BR.gif",
                "/flags/zz/zz.gif",
                "/flags/zz/metadata.json",
                "/flags/../flags/br/br.gif",
                "/flags/%2e%2e/fonts/README.md",
                "/flags/br/%2e%2e/br/br.gif",
                "/flags/br/..%2fbr%2fbr.gif",
                "/flags/b%72/br.gif",
                "/flags//br/br.gif",
                "/flags/br/br.gif%00",
                "/visits/1/flags/br/br.gif",
                "/visits/0/flags/br/br.gif",
                "/visits/99999999999999999999/flags/br/br.gif",
                "/countries.tsv"
            })
    void findsNothingElse(String path) throws Exception {
        var answer = browser.get(URI.create("http://" + server.front().base().getAuthority() + path));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new String(answer.body(), UTF_8)).contains("Not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"})
    void refusesOtherMethods(String method) throws Exception {
        var answer = browser.ask(method, at("/flags/br/br.gif"), BodyPublishers.ofString("tea"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Attempt:0", "X-Attempt:x", "X-Attempt:1000", "X-Request-Id:a b", "X-Request-Id:"})
    void answersHeadersItCannotReadWith400(String header) throws Exception {
        String[] parts = header.split(":", 2);
        assertThat(browser.get(at("/flags/br/br.gif"), parts).statusCode()).isEqualTo(400);
    }

    @Test
    void isToBeReachedFromThisMachineOnly() {
        assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(server.front().base().getHost())
                .isEqualTo(server.address().getAddress().getHostAddress());
    }

    @Test
    void saysInWordsThatThereIsNoPort() {
        var taken = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.front().base().getPort());
        assertThatThrownBy(() -> FlagServer.start(Clock.real(), event -> {}, taken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no free port")
                .hasMessageContaining("127.0.0.1");
    }
}
