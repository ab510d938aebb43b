package pumpwise.ui.exercise;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.Subject;
import pumpwise.ui.figure.FigureView;
import pumpwise.ui.figure.FigureWords;
import pumpwise.words.Words;

/// The large figure of an exercise, or on its page a placeholder if the exercise has none.
public final class ExerciseFigure {

    private final Words words;
    private final ObservableValue<Boolean> reducedMotion;

    /// @param reducedMotion whether the system asks that nothing moves
    public ExerciseFigure(Words words, ObservableValue<Boolean> reducedMotion) {
        this.words = words;
        this.reducedMotion = reducedMotion;
    }

    /// The figure, or a placeholder that says that there is none.
    public Node node(Exercise exercise) {
        return find(exercise).orElseGet(() -> pane(none()));
    }

    /// The figure; empty if the exercise has none.
    public Optional<Node> find(Exercise exercise) {
        return ExerciseSubject.of(exercise).map(subject -> pane(view(exercise, subject)));
    }

    private static Node pane(Node content) {
        StackPane pane = new StackPane(content);
        pane.getStyleClass().add("exercise-figure");
        return pane;
    }

    private Node view(Exercise exercise, Subject subject) {
        FigureView view = new FigureView(
                subject, ExercisePlayback.of(exercise, subject.figure()), description(exercise), reducedMotion);
        Tooltip.install(view, new Tooltip(words.text("library.figure.hint")));
        return view;
    }

    private String description(Exercise exercise) {
        String cue = exercise.coaching().cues().stream().findFirst().orElse("");
        return FigureWords.description(words, exercise.name(), cue);
    }

    private Node none() {
        Label label = new Label(words.text("library.figure.none"));
        label.getStyleClass().add("text-small");
        label.setWrapText(true);
        return label;
    }
}
