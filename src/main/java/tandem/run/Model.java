package tandem.run;

import java.util.List;
import java.util.stream.Stream;
import tandem.trace.Lane;

/// How a pane does its work. Its colour and mark are the model's own, never the side's.
public enum Model {
    /// One thread, one thing after the other.
    ONE_BY_ONE("one-by-one", Family.PLAIN),
    /// A platform thread each, or a pool of them.
    PLATFORM_THREADS("platform-threads", Family.THREADS),
    /// A virtual thread each.
    VIRTUAL_THREADS("virtual-threads", Family.THREADS),
    /// Tasks of an event loop.
    EVENT_LOOP("event-loop", Family.LOOP),
    /// Callbacks on an event loop, no task.
    CALLBACKS("callbacks", Family.LOOP),
    /// The window's own thread.
    WINDOW("window", Family.INK);

    /// What the model's colour stands for: threads, the event loop, or neither.
    public enum Family {
        PLAIN,
        THREADS,
        LOOP,
        INK
    }

    private final String id;
    private final Family family;

    Model(String id, Family family) {
        this.id = id;
        this.family = family;
    }

    /// The models that a pane may choose among: all but the window's own thread, which is nobody's choice.
    public static List<Model> choices() {
        return Stream.of(values()).filter(model -> model != WINDOW).toList();
    }

    /// The model of an id.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Model of(String id) {
        for (Model model : values()) {
            if (model.id.equals(id)) {
                return model;
            }
        }
        throw new IllegalArgumentException("no model " + id);
    }

    /// Under which model's colour and mark a lane stands in a run of this one.
    public Model of(Lane.Sort sort) {
        return switch (sort) {
            case PLATFORM_THREAD -> this == ONE_BY_ONE ? this : PLATFORM_THREADS;
            case VIRTUAL_THREAD -> VIRTUAL_THREADS;
            case TASK -> EVENT_LOOP;
            case CALLBACK -> CALLBACKS;
            case WINDOW -> WINDOW;
            case RUN, SERVER, HELPER -> this;
        };
    }

    /// The name in settings, text keys and style classes; it never changes.
    public String id() {
        return id;
    }

    public Family family() {
        return family;
    }
}
