package tandem.ui.shell;

/// What the two buttons of the control bar can do now.
public enum Transport {
    /// Neither: the lesson gets ready.
    WAITING,
    /// Start.
    READY,
    /// Cancel.
    RUNNING
}
