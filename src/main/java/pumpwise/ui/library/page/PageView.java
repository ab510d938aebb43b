package pumpwise.ui.library.page;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.exercise.ExerciseFigure;
import pumpwise.ui.exercise.ExerciseText.Part;
import pumpwise.ui.exercise.PartView;
import pumpwise.ui.library.cards.CardPictures;
import pumpwise.ui.library.cards.FigureCard;
import pumpwise.words.Words;

/// The view of an exercise's page. Its contents are recreated for each exercise.
public final class PageView extends VBox {

    private static final double LINE = 48;

    private final PageViewModel page;
    private final Words words;
    private final ObservableValue<Boolean> reducedMotion;
    private final CardPictures pictures;
    private final Button back = new Button();
    private final Label origin = new Label();
    private final Button copy;
    private final Button edit;
    private final Button delete;
    private final Button add;
    private final ScrollArea scroll = new ScrollArea();
    private @Nullable Node figure;

    /// @param reducedMotion whether the system asks for reduced motion
    public PageView(PageViewModel page, PageActions actions, Words words, ObservableValue<Boolean> reducedMotion) {
        this.page = page;
        this.words = words;
        this.reducedMotion = reducedMotion;
        pictures = new CardPictures(reducedMotion);
        copy = button("copy", Feather.COPY, actions::copy);
        copy.setTooltip(new Tooltip(words.text("library.copy.hint")));
        Button progress = button("progress", Feather.TRENDING_UP, actions::progress);
        progress.getStyleClass().add("icon-button");
        progress.setAccessibleText(words.text("library.progress"));
        progress.setTooltip(new Tooltip(words.text("library.progress")));
        edit = button("edit", Feather.EDIT_2, actions::edit);
        edit.setText(words.text("library.edit"));
        edit.setTooltip(new Tooltip(words.text("library.edit.hint")));
        delete = button("delete", Feather.TRASH_2, actions::delete);
        delete.getStyleClass().add("icon-button");
        delete.setAccessibleText(words.text("library.delete"));
        delete.setTooltip(new Tooltip(words.text("library.delete")));
        add = button("add-to-routine", Feather.PLUS, actions::addToRoutine);
        add.setText(words.text("library.add"));
        add.getStyleClass().add("next");
        add.setTooltip(new Tooltip(words.text("library.add.hint")));
        back.setId("back");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.getStyleClass().add("quiet");
        back.textProperty().bind(page.backTextProperty());
        back.accessibleTextProperty().bind(page.backTextProperty().map(to -> words.text("library.back", to)));
        back.setTooltip(new Tooltip(words.text("library.back.hint")));
        back.setOnAction(_ -> actions.back());
        origin.setId("origin");
        origin.getStyleClass().add("text-small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(back, origin, space, progress, copy, edit, delete, add);
        head.getStyleClass().add("page-head");
        scroll.setId("page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("exercise-page");
        getStylesheets().add(PartView.sheet());
        getChildren().addAll(head, scroll);
        page.shownProperty().subscribe(this::fill);
    }

    private static Button button(String id, Feather icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void fill(@Nullable ExercisePage shown) {
        figure = null;
        if (shown == null) {
            scroll.setContent(null);
            return;
        }
        boolean hadFocus = isFocusWithin();
        origin.setText(words.text(shown.isOwn() ? "library.custom" : "library.built-in"));
        copy.setText(words.text(shown.isOwn() ? "library.copy-custom" : "library.copy"));
        NodeVisibility.set(edit, shown.isOwn());
        NodeVisibility.set(delete, shown.isOwn());
        scroll.setContent(content(shown));
        scroll.setVvalue(0);
        if (hadFocus) {
            focus();
        }
    }

    private VBox content(ExercisePage shown) {
        Label name = label(shown.exercise().name(), "text-large");
        name.setId("page-name");
        Label kind = label(shown.kind(), "text-small");
        Node drawn = new ExerciseFigure(words, reducedMotion).node(shown.exercise());
        figure = drawn;
        VBox pictured = new VBox(drawn, new BodyMap(words, shown.exercise()));
        pictured.getStyleClass().add("page-pictures");
        VBox told = new VBox(reasons(shown.reasons()));
        told.getStyleClass().add("page-words");
        shown.parts().forEach(part -> told.getChildren().add(new PartView(part)));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox columns = new HBox(pictured, told);
        columns.getStyleClass().add("page-columns");
        // A box asks for the height of its text at its preferred width, not at the width that it grows to.
        told.prefWidthProperty()
                .bind(columns.widthProperty().subtract(pictured.widthProperty()).subtract(columns.spacingProperty()));
        VBox content = new VBox(new VBox(name, kind), columns);
        content.getStyleClass().add("page-content");
        if (!shown.alternatives().isEmpty()) {
            content.getChildren().add(alternatives(shown.alternatives()));
        }
        return content;
    }

    private Node reasons(List<String> reasons) {
        PartView view = new PartView(new Part(words.text("library.part.pump"), reasons, false));
        view.setId("page-pump");
        view.getChildren().add(label(words.text("library.pump-source", words.text("rules.source")), "text-small"));
        return view;
    }

    private Node alternatives(List<Exercise> exercises) {
        HBox row = new HBox();
        row.setId("alternatives");
        row.getStyleClass().add("card-row-cards");
        for (Exercise exercise : exercises) {
            FigureCard card = new FigureCard(words, pictures, reducedMotion);
            card.show(exercise, page.isOwn(exercise));
            Button button = new Button(null, card);
            button.getStyleClass().add("card-button");
            button.setAccessibleRole(AccessibleRole.HYPERLINK);
            button.setAccessibleText(card.getAccessibleText());
            button.setPrefWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> page.visit(exercise));
            button.focusedProperty().subscribe((_, now) -> {
                card.setFocusedOn(now);
                if (now) {
                    Reveal.in(scroll, button);
                }
            });
            row.getChildren().add(button);
        }
        VBox part = new VBox(label(words.text("library.part.alternatives"), "text-small"), row);
        part.getStyleClass().add("part");
        return part;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Moves the focus to the figure, which then plays, or to the first button if there is no figure.
    public void focus() {
        // The contents of a scroll pane are part of the window only once it has been styled.
        scroll.applyCss();
        Node view = figure == null ? null : figure.lookup(".figure-view");
        (view == null ? add : view).requestFocus();
    }

    /// Scrolls by some lines.
    public void scrollLines(int lines) {
        scrollBy(lines * LINE);
    }

    /// Scrolls by some pages.
    public void scrollPages(int pages) {
        scrollBy(pages * (scroll.getViewportBounds().getHeight() - LINE));
    }

    private void scrollBy(double pixels) {
        Node content = scroll.getContent();
        double hidden = content == null
                ? 0
                : content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }
}
