package tandem;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/// A full collection, after which the heap is no larger than what is in it.
///
/// The collector is asked to be that strict this one time only. Were it always so, it would shrink the heap, and soon
/// have to collect again, all the while something runs.
final class HeapShrinking implements Runnable {
    private static final String LEAST_FREE = "MinHeapFreeRatio";
    private static final String MOST_FREE = "MaxHeapFreeRatio";

    private final Runnable collection;

    HeapShrinking() {
        this(System::gc);
    }

    /// @param collection how the collector is asked
    HeapShrinking(Runnable collection) {
        this.collection = collection;
    }

    /// Returns when it is done. All threads stand still meanwhile, some 50 ms.
    @Override
    public void run() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        String least = machine.getVMOption(LEAST_FREE).getValue();
        String most = machine.getVMOption(MOST_FREE).getValue();
        try {
            machine.setVMOption(LEAST_FREE, "0");
            machine.setVMOption(MOST_FREE, "0");
            collection.run();
        } finally { // the least must never be more than the most
            machine.setVMOption(MOST_FREE, most);
            machine.setVMOption(LEAST_FREE, least);
        }
    }
}
