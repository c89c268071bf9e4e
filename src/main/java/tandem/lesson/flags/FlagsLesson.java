package tandem.lesson.flags;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import tandem.site.Site;
import tandem.time.Clock;
import tandem.ui.lesson.Dial;
import tandem.ui.lesson.Lesson;
import tandem.ui.lesson.LessonContext;
import tandem.ui.text.Texts;

/// Lesson 2: flags, many downloads at once.
public final class FlagsLesson implements Lesson<FlagsModel> {
    private final Clock clock;
    private final Site site;
    private final Consumer<URI> opener;

    /// @param clock what its runs wait by
    /// @param site where the flags are
    /// @param opener shows a folder as the system does that
    public FlagsLesson(Clock clock, Site site, Consumer<URI> opener) {
        this.clock = clock;
        this.site = site;
        this.opener = opener;
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
        return new FlagsModel(context, clock, site, Descriptors.ofSystem());
    }

    @Override
    public Parent view(FlagsModel model, Texts texts) {
        return new FlagsView(model, opener, texts);
    }
}
