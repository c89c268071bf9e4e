package tandem.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    private static final double SIZE = 14;
    private static final double BAR = 16;

    @ParameterizedTest
    @CsvSource({"527, 4", "304, 4", "440, 4"})
    void twentyTilesStandInFiveColumnsWhereTheDrawingHasThem(double height, int rows) {
        Grid grid = inSight(20, 548, height);
        assertThat(grid.columns()).isEqualTo(5);
        assertThat(grid.rows()).isEqualTo(rows);
        assertThat(grid.gap()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20, 31, 97, 194})
    void allAreInSightInsideTheGalleryAndNoneOverlaps(int count) {
        for (double width : new double[] {352, 548, 760, 1_500}) {
            Grid grid = inSight(count, width, 420);
            assertThat(grid.extent()).isLessThanOrEqualTo(420);
            for (int index = 0; index < count; index++) {
                Rectangle2D place = grid.place(index);
                assertThat(place.getMaxX()).isLessThanOrEqualTo(width);
                assertThat(place.getWidth())
                        .isGreaterThanOrEqualTo(22)
                        .isEqualTo(grid.place(0).getWidth());
                assertThat(place.getHeight()).isEqualTo(grid.place(0).getHeight());
                assertThat(grid.at(place.getMinX() + 1, place.getMinY() + 1)).isEqualTo(index);
                if (index % grid.columns() > 0) {
                    assertThat(place.getMinX() - grid.place(index - 1).getMaxX())
                            .isBetween(grid.gap() - 1, grid.gap() + 1);
                }
            }
        }
    }

    @Test
    void largerGalleriesHaveMoreColumns() {
        assertThat(IntStream.of(400, 600, 900, 1_400)
                        .map(width -> inSight(194, width, 500).columns()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatDoesNotFitEvenAtItsSmallestScrolls() {
        Grid grid = inSight(2_000, 548, 400);
        assertThat(grid.extent()).isGreaterThan(400);
        assertThat(grid.width()).isBetween(22.0, 25.0);
        assertThat(grid.place(grid.columns() - 1).getMaxX()).isBetween(548 - BAR - 1, 548 - BAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 194, 2_000})
    void withNamesNoTileIsTooSmallForThem(int count) {
        Grid grid = Grid.of(count, 548, 400, SIZE, BAR, TileSizing.WITH_NAMES);
        assertThat(grid.width()).isGreaterThanOrEqualTo(Grid.FOR_NAMES * SIZE);
        assertThat(grid.height()).as("or too low for them and the time").isGreaterThanOrEqualTo(Grid.FOR_LINES * SIZE);
        assertThat(grid.extent() > 400).isEqualTo(count > 20);
    }

    @Test
    void betweenTilesAndBesideThemThereIsNone() {
        Grid grid = inSight(5, 548, 300);
        Rectangle2D first = grid.place(0);
        assertThat(grid.at(first.getMaxX() + 1, 5)).isEqualTo(-1);
        assertThat(grid.at(-1, 5)).isEqualTo(-1);
        assertThat(grid.at(547, 299)).as("the row is not full").isEqualTo(-1);
    }

    @Test
    void nothingIsAGridToo() {
        Grid grid = inSight(0, 548, 300);
        assertThat(grid.rows()).isZero();
        assertThat(grid.at(5, 5)).isEqualTo(-1);
    }

    private static Grid inSight(int count, double width, double height) {
        return Grid.of(count, width, height, SIZE, BAR, TileSizing.ALL_IN_SIGHT);
    }
}
