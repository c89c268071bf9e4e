package tandem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class TakingTurnsTest {
    private final BooleanProperty code = new SimpleBooleanProperty(true);
    private final BooleanProperty timeline = new SimpleBooleanProperty(true);
    private final TakingTurns turns = new TakingTurns(code, timeline);

    @Test
    void whileThereIsRoomBothAreUnfolded() {
        code.set(false);
        code.set(true);
        assertThat(timeline.get()).isTrue();
    }

    @Test
    void inAShortWindowOneFoldsTheOther() {
        turns.setShort(true);
        assertThat(code.get()).isTrue();
        assertThat(timeline.get()).isFalse();

        timeline.set(true);
        assertThat(code.get()).isFalse();
        code.set(true);
        assertThat(timeline.get()).isFalse();
    }

    @Test
    void whatMadeRoomIsUnfoldedWhereThereIsRoomAgain() {
        turns.setShort(true);
        turns.setShort(false);
        assertThat(code.get()).isTrue();
        assertThat(timeline.get()).isTrue();
    }

    @Test
    void whatMadeRoomIsStillWanted() {
        turns.setShort(true);
        assertThat(turns.isTimelineWanted()).isTrue();
    }

    @Test
    void whatTheUserChoseMeanwhileStays() {
        turns.setShort(true);
        code.set(false);
        assertThat(turns.isTimelineWanted()).isFalse();
        turns.setShort(false);
        assertThat(timeline.get()).isFalse();
    }
}
