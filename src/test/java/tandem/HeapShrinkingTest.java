package tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeapShrinkingTest {
    @Test
    void theCollectorIsStrictForThisOneCollection() {
        List<String> before = ratios();
        List<String> meanwhile = new ArrayList<>();
        new HeapShrinking(() -> meanwhile.addAll(ratios())).run();
        assertThat(meanwhile).containsExactly("0", "0");
        assertThat(ratios()).isEqualTo(before).isNotEqualTo(meanwhile);
    }

    @Test
    void itIsNoStricterAfterwardsIfThatFailed() {
        List<String> before = ratios();
        HeapShrinking failing = new HeapShrinking(() -> {
            throw new IllegalStateException("no collection");
        });
        assertThatThrownBy(failing::run).hasMessage("no collection");
        assertThat(ratios()).isEqualTo(before);
    }

    @Test
    void byItselfItCollects() {
        long before = collections();
        new HeapShrinking().run();
        assertThat(collections()).isGreaterThan(before);
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private static List<String> ratios() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Stream.of("MinHeapFreeRatio", "MaxHeapFreeRatio")
                .map(name -> machine.getVMOption(name).getValue())
                .toList();
    }
}
