package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import pumpwise.ui.plan.view.ValueLabel;

/// The table of the routine as a user sees it: its rows from top to bottom, their values, and the one editor.
final class TableRobot {

    private final FxRobot robot;

    TableRobot(FxRobot robot) {
        this.robot = robot;
    }

    /// The node that has the focus while no value is edited.
    Node lines() {
        return robot.lookup("#routine-lines").query();
    }

    /// The rows in a section that have nodes.
    List<Node> rows(String section) {
        double from = robot.lookup("#section-" + section).query().getLayoutY();
        double to = robot.lookup(".heading").queryAll().stream()
                .mapToDouble(Node::getLayoutY)
                .filter(y -> y > from)
                .min()
                .orElse(Double.MAX_VALUE);
        return robot.lookup(".item").queryAll().stream()
                .filter(row -> row.getLayoutY() > from && row.getLayoutY() < to)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .toList();
    }

    /// The names of the exercises in a section.
    List<String> exercises(String section) {
        return names(rows(section));
    }

    static List<String> names(List<Node> rows) {
        return rows.stream().map(Node::getAccessibleText).toList();
    }

    /// The head of the first superset.
    Node superset() {
        return robot.lookup(".superset").query();
    }

    /// The members of supersets in the work, which have letters.
    List<Node> members() {
        return rows("work").stream().filter(row -> number(row).matches("[A-Z]")).toList();
    }

    static String number(Node row) {
        return ((Text) row.lookup(".number")).getText();
    }

    static Node name(Node row) {
        return row.lookup(".item-name");
    }

    /// The value of a row, as it is shown.
    ValueLabel value(Node row, String field) {
        return (ValueLabel) row.lookup("#" + field);
    }

    /// The value of the first row of a section.
    ValueLabel value(String section, String field) {
        return value(rows(section).getFirst(), field);
    }

    /// What is shown in the first row of a section.
    String text(String section, String field) {
        return value(section, field).getText();
    }

    /// Starts to edit a value of the first row of a section with a click.
    TextField edit(String section, String field) {
        return edit(rows(section).getFirst(), field);
    }

    /// Starts to edit a value of a row with a click.
    TextField edit(Node row, String field) {
        if (value(row, field) == null) {
            robot.moveTo(name(row));
        }
        robot.clickOn(value(row, field));
        assertThat(editor().isFocused()).isTrue();
        return editor();
    }

    /// Clicks a value of the first row of a section, and types over it.
    TextField type(String section, String field, String text) {
        TextField editor = edit(section, field);
        robot.write(text);
        return editor;
    }

    TextField editor() {
        return robot.lookup("#value-editor").query();
    }

    /// Moves the focus to a row.
    void focus(Node row) {
        robot.clickOn(row.lookup(".number"));
    }

    /// The row with the focus.
    Node current() {
        return robot.lookup(node -> node.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .query();
    }
}
