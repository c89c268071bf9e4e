package tandem.run;

import static tandem.loop.Async.sleep;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import tandem.loop.EventLoop;
import tandem.loop.Future;

/// The sorts of programs that there are, each with little programs for tests.
enum Sort {
    PLATFORM_THREAD {
        @Override
        Program calling(Callable<?> work) {
            return new Program.OnThread(Model.PLATFORM_THREADS, _ -> work);
        }

        @Override
        Program waiting() {
            return sleeping(Model.PLATFORM_THREADS);
        }
    },
    VIRTUAL_THREAD {
        @Override
        Program calling(Callable<?> work) {
            return new Program.OnThread(Model.VIRTUAL_THREADS, _ -> work);
        }

        @Override
        Program waiting() {
            return sleeping(Model.VIRTUAL_THREADS);
        }
    },
    TASK {
        @Override
        Program calling(Callable<?> work) {
            return new Program.OnLoop(_ -> work::call);
        }

        @Override
        Program waiting() {
            return new Program.OnLoop(_ -> () -> {
                sleep(LONG);
                return "too late";
            });
        }
    },
    CALLBACKS {
        @Override
        Program calling(Callable<?> work) {
            return new Program.ByCallbacks(_ -> () -> {
                Future<Object> future = EventLoop.running().createFuture();
                future.setResult(work.call());
                return future;
            });
        }

        @Override
        Program waiting() {
            return new Program.ByCallbacks(_ -> () -> {
                EventLoop.running().callSoon(() -> {}).named("waiting");
                return EventLoop.running().createFuture();
            });
        }
    },
    WINDOW {
        @Override
        Program calling(Callable<?> work) {
            return new Program.OnWindow(_ -> () -> CompletableFuture.completedFuture(work.call()));
        }

        @Override
        Program waiting() {
            throw new UnsupportedOperationException("the window's thread is asked by its requests only");
        }
    };

    static final Duration LONG = Duration.ofMinutes(10);

    /// A program whose main function does this.
    abstract Program calling(Callable<?> work);

    /// A program that waits until it is cancelled.
    abstract Program waiting();

    private static Program sleeping(Model model) {
        return new Program.OnThread(model, kit -> () -> {
            kit.clock().sleep(LONG);
            return "too late";
        });
    }
}
