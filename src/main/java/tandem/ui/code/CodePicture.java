package tandem.ui.code;

/// What a pane's code pane shows at a moment.
public record CodePicture(Exhibited code, LitLines lit) {}
