package tandem.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyManagementException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.Test;

class LateTlsTest {
    @Test
    void speaksWhatThePlatformSpeaks() throws Exception {
        SSLEngine late = LateTls.context().createSSLEngine("localhost", 443);
        SSLEngine platform = SSLContext.getDefault().createSSLEngine("localhost", 443);
        assertThat(late.getEnabledProtocols()).containsExactly(platform.getEnabledProtocols());
        assertThat(late.getEnabledCipherSuites()).containsExactly(platform.getEnabledCipherSuites());
        assertThat(late.getPeerHost()).isEqualTo("localhost");
    }

    @Test
    void trustsWhomThePlatformTrusts() throws Exception {
        assertThat(LateTls.context().getClientSessionContext())
                .isSameAs(SSLContext.getDefault().getClientSessionContext());
    }

    @Test
    void isNotInitializedAnew() {
        assertThatThrownBy(() -> LateTls.context().init(null, null, null)).isInstanceOf(KeyManagementException.class);
    }
}
