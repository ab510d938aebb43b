package pumpwise.ui.library.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Path;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.Words;

/// A small body from the front and from the back with the muscles of an exercise, the main ones strong and the others
/// light, and a legend that names them.
final class BodyMap extends HBox {

    private final Words words;
    private final ExerciseSummary summary;
    private final Exercise exercise;

    BodyMap(Words words, Exercise exercise) {
        this.words = words;
        this.exercise = exercise;
        summary = new ExerciseSummary(words);
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description());
        VBox legend = new VBox(legend("primary", exercise.primaryMuscles()));
        legend.getStyleClass().add("body-legend");
        if (!exercise.secondaryMuscles().isEmpty()) {
            legend.getChildren().add(legend("secondary", exercise.secondaryMuscles()));
        }
        getChildren().addAll(view("front", MuscleMap.FRONT), view("back", MuscleMap.BACK), legend);
    }

    private String description() {
        String primary = words.text("library.muscles.primary.list", summary.list(exercise.primaryMuscles()));
        return exercise.secondaryMuscles().isEmpty()
                ? primary
                : primary + " " + words.text("library.muscles.secondary.list", summary.list(exercise.secondaryMuscles()));
    }

    private Node view(String side, Map<Muscle, List<Double>> muscles) {
        Path outline = SmoothOutline.through(SmoothOutline.symmetric(MuscleMap.BODY), 1);
        Ellipse head = new Ellipse(0, MuscleMap.HEAD_MIDDLE, MuscleMap.HEAD_WIDTH / 2, MuscleMap.HEAD_HEIGHT / 2);
        List.of(outline, head).forEach(shape -> shape.getStyleClass().add("body-outline"));
        Group body = new Group(outline, head);
        List<Node> working = new ArrayList<>();
        muscles.forEach((muscle, points) -> {
            for (int mirror : new int[] {1, -1}) {
                Path path = SmoothOutline.through(points, mirror);
                path.getStyleClass().addAll("body-muscle", style(muscle));
                (exercise.muscles().contains(muscle) ? working : body.getChildren()).add(path);
            }
        });
        body.getChildren().addAll(working);
        Label caption = new Label(words.text("library.muscles." + side));
        caption.getStyleClass().add("text-small");
        VBox view = new VBox(body, caption);
        view.getStyleClass().add("body-view");
        return view;
    }

    private String style(Muscle muscle) {
        if (exercise.primaryMuscles().contains(muscle)) {
            return "primary";
        }
        return exercise.secondaryMuscles().contains(muscle) ? "secondary" : "idle";
    }

    private Node legend(String kind, List<Muscle> muscles) {
        Region sample = new Region();
        sample.getStyleClass().addAll("body-sample", kind);
        Label heading = new Label(words.text("library.muscles." + kind));
        heading.setGraphic(sample);
        heading.getStyleClass().addAll("text-small", "part-heading");
        VBox lines = new VBox(heading);
        muscles.forEach(muscle -> {
            Label name = new Label(summary.name(muscle));
            name.getStyleClass().add("text-normal");
            name.setWrapText(true);
            lines.getChildren().add(name);
        });
        return lines;
    }
}
