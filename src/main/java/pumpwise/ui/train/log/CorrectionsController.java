package pumpwise.ui.train.log;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.words.Words;

/// Binds the list of corrections. Arrows select a set and a value, plus and minus change it.
@SuppressWarnings("NullAway.Init") // set by the view
public final class CorrectionsController implements FocusTarget {

    private final CorrectionsViewModel corrections;
    private final ObservableValue<KeyMap> keys;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Pane rows;

    @FXML
    private Button close;

    /// @param keys the keys of a session
    public CorrectionsController(CorrectionsViewModel corrections, ObservableValue<KeyMap> keys, Words words) {
        this.corrections = corrections;
        this.keys = keys;
        this.words = words;
    }

    @FXML
    void initialize() {
        corrections.sets().subscribe(this::show);
        corrections.selectedProperty().subscribe(_ -> mark());
        corrections.chosenProperty().subscribe(_ -> mark());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show() {
        List<LoggedSet> sets = corrections.sets();
        while (rows.getChildren().size() > sets.size()) {
            rows.getChildren().removeLast();
        }
        while (rows.getChildren().size() < sets.size()) {
            rows.getChildren().add(new CorrectionRow(corrections, rows.getChildren().size(), words));
        }
        for (int index = 0; index < sets.size(); index++) {
            row(index).show(sets.get(index));
        }
        mark();
    }

    private CorrectionRow row(int index) {
        return (CorrectionRow) rows.getChildren().get(index);
    }

    private void mark() {
        int selected = corrections.selectedProperty().get();
        for (int index = 0; index < rows.getChildren().size(); index++) {
            row(index).mark(index == selected, corrections.chosenProperty().get());
        }
        if (selected < rows.getChildren().size() && corrections.openProperty().get()) {
            Reveal.in(scroll, row(selected));
        }
    }

    @Override
    public void focus() {
        close.requestFocus();
    }

    private void press(KeyEvent event) {
        if (!KeyPress.isPlain(event)) {
            return;
        }
        event.consume();
        int selected = corrections.selectedProperty().get();
        LogField chosen = corrections.chosenProperty().get();
        switch (event.getCode()) {
            case UP, KP_UP -> corrections.select(selected - 1);
            case DOWN, KP_DOWN -> corrections.select(selected + 1);
            case LEFT, KP_LEFT -> corrections.choose(chosen.previous());
            case RIGHT, KP_RIGHT -> corrections.choose(chosen.next());
            case TAB -> corrections.choose(event.isShiftDown() ? chosen.previous() : chosen.next());
            case ESCAPE, ENTER, SPACE -> corrections.close();
            default -> keys.getValue().action(KeyPress.name(event)).ifPresent(this::act);
        }
    }

    private void act(TrainAction action) {
        switch (action) {
            case LONGER -> corrections.change(1);
            case SHORTER -> corrections.change(-1);
            case COUNT -> corrections.choose(LogField.COUNT);
            case LOAD -> corrections.choose(LogField.LOAD);
            case EFFORT -> corrections.choose(LogField.EFFORT);
            case CORRECT -> corrections.close();
            default -> {
                // Other keys belong to the session, which waits.
            }
        }
    }

    @FXML
    void close() {
        corrections.close();
    }
}
