package tandem.ui.shell;

import tandem.ui.action.Actions;

/// What can be done in the window, by name and key.
final class ShellActions {
    private static final int DIGITS = 9;

    private ShellActions() {}

    static Actions of(ShellViewModel model, Runnable about, Runnable quit) {
        Actions actions = new Actions();
        actions.add("start", model::start, model.transport().isEqualTo(Transport.READY), "Space");
        actions.add("cancel", model::cancel, model.transport().isEqualTo(Transport.RUNNING), "Esc");
        actions.add("pause", model.pacing()::toggle, model.paced(), "P");
        actions.add(
                "step", model.pacing()::step, model.paced().and(model.pacing().paused()), "S", "Period");
        actions.add("next-lesson", () -> model.select(model.index() + 1), "Shortcut+Page Down");
        actions.add("previous-lesson", () -> model.select(model.index() - 1), "Shortcut+Page Up");
        for (int i = 0; i < Math.min(DIGITS, model.syllabus().size()); i++) {
            int place = i;
            actions.add("lesson-" + model.syllabus().get(i).id(), () -> model.select(place), "Shortcut+" + (i + 1));
        }
        actions.add("theme", model::switchTheme, "Shortcut+T");
        actions.add("language", model::switchLanguage, "Shortcut+L");
        actions.add("about", about, "F1");
        actions.add("quit", quit, "Shortcut+Q");
        return actions;
    }
}
