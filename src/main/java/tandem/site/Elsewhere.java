package tandem.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import tandem.time.Clock;

/// The places beside the server where faults below HTTP are met. A redirect leads there, so that whoever knows
/// the server's address can meet them all.
final class Elsewhere implements AutoCloseable {

    private final CrookedServer crooked;
    private final SocketChannel deaf;
    private final URI notHttp;
    private final URI refused;

    private Elsewhere(CrookedServer crooked, SocketChannel deaf) {
        this.crooked = crooked;
        this.deaf = deaf;
        notHttp = uri(crooked.address());
        refused = uri((InetSocketAddress) deaf.socket().getLocalSocketAddress());
    }

    /// Takes two free ports of an address, until [#close].
    ///
    /// @param clock by which those are dropped who connect and say nothing
    static Elsewhere open(InetAddress address, Clock clock) throws IOException {
        var crooked = CrookedServer.start(address, clock);
        try {
            return new Elsewhere(crooked, deaf(address));
        } catch (IOException e) {
            crooked.close();
            throw e;
        }
    }

    /// A port that is taken, so that nobody else can listen there, and does not listen: whoever connects is refused
    /// by the system.
    private static SocketChannel deaf(InetAddress address) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            return channel.bind(new InetSocketAddress(address, 0));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static URI uri(InetSocketAddress address) {
        return URI.create("http://" + FlagServer.authority(address) + "/");
    }

    /// Where somebody listens who speaks no HTTP.
    URI notHttp() {
        return notHttp;
    }

    /// Where nobody listens.
    URI refused() {
        return refused;
    }

    @Override
    public void close() {
        crooked.close();
        try {
            deaf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
