package tandem.window.second;

/// Where the second test lesson's texts stand.
public final class Second {
    private Second() {}
}
