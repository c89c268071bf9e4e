package tandem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Times from frame to frame, in milliseconds.
record Percentiles(List<Double> times) {
    Percentiles {
        times = times.stream().sorted().toList();
    }

    /// The times that [FrameTimes] said.
    static List<Double> times(String news) {
        assertThat(news).startsWith("frames ");
        return Stream.of(news.split(" ")).skip(1).map(Double::valueOf).toList();
    }

    /// The time that this share of them does not exceed.
    double at(double share) {
        return times.get((int) Math.ceil(share * times.size()) - 1);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d frames, median %.1f ms, p99 %.1f ms, max %.1f ms",
                times.size(),
                at(0.5),
                at(0.99),
                at(1));
    }
}
