package pumpwise.ui.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class RowNodeListTest {

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Node> children = FXCollections.observableArrayList();
    private final RowNodeList<Row> list = new RowNodeList<>(rows, RowView::new);

    /// Rows may be equal, but each has its own node.
    private record Row(String name) {}

    /// Like every view of a row, it refers to the row.
    private static final class RowView extends Region {

        private final Row row;

        RowView(Row row) {
            this.row = row;
        }
    }

    @Test
    void b4_nodesOfRowsThatAreGoneAreLetGo() {
        list.into(children);

        for (int round = 0; round < 100; round++) {
            rows.setAll(new Row("a"), new Row("b"));
        }

        assertThat(list.size()).isEqualTo(2);
        rows.clear();
        assertThat(list.size()).isZero();
        assertThat(children).isEmpty();
    }

    @Test
    void b4_aRowKeepsItsNodeWhileItIsInTheList() {
        Row first = new Row("same");
        Row second = new Row("same");
        rows.setAll(first, second);
        list.into(children);
        List<Node> before = List.copyOf(children);

        rows.setAll(second, first);

        assertThat(children).containsExactly(before.get(1), before.get(0));
        assertThat(children).extracting(node -> ((RowView) node).row).usingElementComparator((a, b) -> a == b ? 0 : 1)
                .containsExactly(second, first);
    }
}
