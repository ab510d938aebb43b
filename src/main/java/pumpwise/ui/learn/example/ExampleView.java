package pumpwise.ui.learn.example;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.check.SeverityLook;
import pumpwise.words.Words;

/// The view of an example: its exercises with their values, and below what the rules say.
public final class ExampleView extends VBox {

    private final ExampleViewModel example;
    private final Words words;
    private final VBox items = new VBox();
    private final VBox results = new VBox();
    private final Button reset;
    private final ObservableValue<String> said;

    public ExampleView(ExampleViewModel example, Words words) {
        this.example = example;
        this.words = words;
        getStyleClass().addAll("card", "example");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.text("learn.example"));
        items.getStyleClass().add("example-items");
        results.getStyleClass().add("example-results");
        Label says = new Label(words.text("learn.example.results"));
        says.getStyleClass().addAll("text-small", "learn-group");
        reset = new Button(words.text("learn.example.reset"), new FontIcon(Feather.ROTATE_CCW));
        reset.getStyleClass().add("example-reset");
        reset.setOnAction(_ -> example.reset());
        HBox foot = new HBox(reset);
        foot.getStyleClass().add("example-foot");
        getChildren().setAll(items, says, results, foot);
        said = example.resultsProperty().map(this::said);
        example.itemsProperty().subscribe(this::fill);
        example.resultsProperty().subscribe(this::show);
    }

    private void fill(List<ExampleItem> now) {
        int focused = -1;
        for (int index = 0; index < items.getChildren().size(); index++) {
            if (((ExampleItemView) items.getChildren().get(index)).isChooserFocused()) {
                focused = index;
            }
        }
        items.getChildren().setAll(now.stream().map(item -> new ExampleItemView(example, item, said, words)).toList());
        if (focused >= 0 && focused < now.size()) {
            // The list of exercises was replaced because another exercise was chosen in it.
            ((ExampleItemView) items.getChildren().get(focused)).focusChooser();
        }
    }

    private String said(List<RuleResult> now) {
        return now.stream()
                .flatMap(result -> Stream.concat(
                        Stream.of(words.text(
                                "learn.example.said", result.title(), words.text(SeverityLook.key(result.state())))),
                        result.findings().stream().map(RuleResult.Found::message)))
                .collect(Collectors.joining(" "));
    }

    private void show(List<RuleResult> now) {
        boolean hadFocus = results.isFocusWithin();
        results.getChildren().setAll(now.stream().<Node>map(result -> new ResultView(example, result, words)).toList());
        if (hadFocus) {
            results.lookupAll(".example-fix").stream().findFirst().orElse(reset).requestFocus();
        }
    }
}
