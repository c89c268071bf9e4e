package tandem;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeapShrinkingTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void lessIsKeptThanACollectionKeepsByItself() {
        long grown = grow();
        System.gc();
        long collected = Runtime.getRuntime().totalMemory();
        assertThat(collected).isLessThan(grown);
        new HeapShrinking().run();
        assertThat(Runtime.getRuntime().totalMemory()).isLessThan(collected);
    }

    @Test
    void theCollectorIsNoStricterAfterwards() {
        List<String> before = ratios();
        new HeapShrinking().run();
        assertThat(ratios()).isEqualTo(before);
    }

    /// How large the heap is when it holds 100 MB more than before; afterwards nobody refers to them.
    private static long grow() {
        List<byte[]> held = Stream.generate(() -> new byte[MEBIBYTE]).limit(100).toList();
        long grown = Runtime.getRuntime().totalMemory();
        assertThat(held).hasSize(100);
        return grown;
    }

    private static List<String> ratios() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Stream.of("MinHeapFreeRatio", "MaxHeapFreeRatio")
                .map(name -> machine.getVMOption(name).getValue())
                .toList();
    }
}
