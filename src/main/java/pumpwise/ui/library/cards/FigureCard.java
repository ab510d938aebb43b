package pumpwise.ui.library.cards;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// A card with the figure of an exercise, its name, its kind, and its main muscles. The same card can show one exercise
/// after another.
public final class FigureCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Words words;
    private final ExerciseSummary summary;
    private final CardFigure figure;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label own;
    private final HBox tags;
    private final PauseTransition delay = new PauseTransition(Duration.millis(150));
    private @Nullable Exercise exercise;
    private boolean isPointedAt;
    private boolean isFocusedOn;

    /// @param pictures the pictures of all cards
    /// @param reducedMotion whether the system asks for reduced motion
    public FigureCard(Words words, CardPictures pictures, ObservableValue<Boolean> reducedMotion) {
        this.words = words;
        summary = new ExerciseSummary(words);
        figure = new CardFigure(words, pictures, reducedMotion);
        own = new Label(words.text("library.custom-tag"));
        own.getStyleClass().addAll("text-small", "mine");
        name.getStyleClass().addAll("text-normal", "card-name");
        name.setWrapText(true);
        about.getStyleClass().addAll("text-small", "card-about");
        about.setWrapText(true);
        tags = new HBox(own);
        tags.setMouseTransparent(true);
        tags.getStyleClass().add("card-tags");
        tags.setManaged(false);
        getStyleClass().add("figure-card");
        getChildren().addAll(figure, name, about, tags);
        delay.setOnFinished(_ -> figure.setAttended(true));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        hoverProperty().subscribe(now -> {
            isPointedAt = now;
            play();
        });
    }

    /// Shows an exercise.
    ///
    /// @param isOwn whether it is one of the user's own
    public void show(Exercise now, boolean isOwn) {
        exercise = now;
        figure.show(now);
        name.setText(now.name());
        about.setText(summary.kindAndMuscles(now));
        NodeVisibility.set(own, isOwn);
        String line = now.name() + ". " + summary.line(now);
        setAccessibleText(isOwn ? words.text("library.card.custom", line) : line);
        play();
    }

    /// Marks the card as the chosen one.
    ///
    /// @param hasFocus whether it has the focus too
    void choose(boolean isChosen, boolean hasFocus) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        setFocusedOn(isChosen && hasFocus);
    }

    /// Plays the figure while the card, or a control around it, has the focus.
    public void setFocusedOn(boolean now) {
        isFocusedOn = now;
        play();
    }

    /// Plays the figure after a moment, so that nothing is drawn for cards that only pass by.
    private void play() {
        delay.stop();
        if (isPointedAt || isFocusedOn) {
            delay.playFromStart();
        } else {
            figure.setAttended(false);
        }
    }

    /// Stops and resumes the figure.
    void toggle() {
        figure.toggle();
    }

    /// Whether the figure is moving.
    boolean isPlaying() {
        return figure.isPlaying();
    }

    /// The exercise; null before the first one.
    @Nullable Exercise exercise() {
        return exercise;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The tags lie over the top right corner of the figure.
        double width = tags.prefWidth(-1);
        tags.resizeRelocate(getWidth() - width - snappedRightInset(), snappedTopInset(), width, tags.prefHeight(-1));
    }
}
