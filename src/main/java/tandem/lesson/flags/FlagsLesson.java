package tandem.lesson.flags;

import java.util.List;
import javafx.scene.Parent;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.pane.SideBySide;
import tandem.ui.text.Texts;

/// Lesson 2: twenty flags.
public final class FlagsLesson implements Lesson<FlagsModel> {
    private final Clock clock;
    private final Site site;

    /// @param clock what its runs wait by
    /// @param site where the flags are
    public FlagsLesson(Clock clock, Site site) {
        this.clock = clock;
        this.site = site;
    }

    @Override
    public String id() {
        return "flags";
    }

    @Override
    public List<Dial> dials() {
        return FlagsDials.ALL;
    }

    @Override
    public FlagsModel open(LessonContext context) {
        return new FlagsModel(context, clock, site);
    }

    @Override
    public Parent view(FlagsModel model, Texts texts) {
        return SideBySide.of(
                home(),
                "flags.css",
                FlagsPaneView.of(model, model.left(), FlagsDials.LEFT, texts),
                FlagsPaneView.of(model, model.right(), FlagsDials.RIGHT, texts));
    }
}
