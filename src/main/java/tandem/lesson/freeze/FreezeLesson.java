package tandem.lesson.freeze;

import java.util.List;
import javafx.scene.Parent;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.text.Texts;

/// Lesson 3: don’t block the window.
public final class FreezeLesson implements Lesson<FreezeModel> {
    private final Clock clock;
    private final Site site;

    /// @param clock what its runs wait by: one that nobody pauses
    /// @param site where the flags are
    public FreezeLesson(Clock clock, Site site) {
        this.clock = clock;
        this.site = site;
    }

    @Override
    public String id() {
        return "freeze";
    }

    @Override
    public List<Dial> dials() {
        return FreezeDials.ALL;
    }

    /// Its exhibits run on the window's own thread: while that stood, nobody could let it go on.
    @Override
    public boolean isPaced() {
        return false;
    }

    @Override
    public FreezeModel open(LessonContext context) {
        return new FreezeModel(context, clock, site);
    }

    @Override
    public Parent view(FreezeModel model, Texts texts) {
        return new FreezeView(model, texts);
    }
}
