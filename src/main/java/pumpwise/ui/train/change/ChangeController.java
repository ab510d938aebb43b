package pumpwise.ui.train.change;

import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.words.Words;

/// Binds the menu of plan changes. Every choice has a digit, and works with the arrows and Enter.
@SuppressWarnings("NullAway.Init") // set by the view
public final class ChangeController implements FocusTarget {

    private final ChangeViewModel change;
    private final PaceViewModel speed;
    private final ObservableValue<KeyMap> keys;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private Pane menu;

    @FXML
    private Pane swap;

    @FXML
    private Pane pain;

    @FXML
    private Pane alternatives;

    @FXML
    private KeyButton postpone;

    @FXML
    private KeyButton askSwap;

    @FXML
    private KeyButton addSet;

    @FXML
    private KeyButton askStopForPain;

    @FXML
    private KeyButton closeMenu;

    @FXML
    private KeyButton closeSwap;

    @FXML
    private KeyButton closePain;

    @FXML
    private Label pace;

    @FXML
    private Label swapTitle;

    @FXML
    private Label painTitle;

    /// @param keys the keys of a session
    public ChangeController(ChangeViewModel change, PaceViewModel speed, ObservableValue<KeyMap> keys, Words words) {
        this.change = change;
        this.speed = speed;
        this.keys = keys;
        this.words = words;
    }

    @FXML
    void initialize() {
        ObservableValue<ChangePage> page = change.pageProperty();
        NodeVisibility.only(menu, page.map(ChangePage.MENU::equals));
        NodeVisibility.only(swap, page.map(ChangePage.SWAP::equals));
        NodeVisibility.only(pain, page.map(ChangePage.PAIN::equals));
        say(postpone, "train.change.later", change.comingProperty());
        say(addSet, "train.change.add-set", change.hereProperty());
        say(askStopForPain, "train.change.hurts", change.hereProperty());
        postpone.disableProperty().bind(change.canPostponeProperty().not());
        askSwap.disableProperty().bind(change.canSwapProperty().not());
        addSet.disableProperty().bind(change.canAddSetProperty().not());
        pace.textProperty().bind(speed.textProperty());
        swapTitle.textProperty().bind(change.comingProperty().map(it -> words.text("train.change.swap.title", it)));
        painTitle.textProperty().bind(change.hereProperty().map(it -> words.text("train.change.hurts.title", it)));
        change.alternatives().subscribe(this::list);
        for (KeyButton back : List.of(closeMenu, closeSwap, closePain)) {
            back.keyProperty().bind(keys.map(map -> KeyNames.first(map.keys(TrainAction.CHANGE))));
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // A node can only take the focus when it is visible.
        page.subscribe(_ -> Platform.runLater(() -> {
            if (change.isOpen()) {
                focus();
            }
        }));
    }

    private void say(KeyButton button, String key, ObservableValue<String> exercise) {
        button.textProperty().bind(exercise.map(it -> words.text(key, it)));
    }

    private void list() {
        alternatives.getChildren().clear();
        for (Alternative other : change.alternatives()) {
            KeyButton button = new KeyButton();
            button.getStyleClass().add("change-choice");
            button.setFocusTraversable(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setWrapText(true);
            button.setKey(Integer.toString(alternatives.getChildren().size() + 1));
            button.setText(words.text("train.change.alternative", other.name(), other.needs()));
            button.setOnAction(_ -> change.swap(other));
            alternatives.getChildren().add(button);
        }
    }

    @Override
    public void focus() {
        choices().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        List<Button> choices = choices();
        if (!KeyPress.isPlain(event)) {
            return;
        }
        if (keys.getValue().keys(TrainAction.CHANGE).contains(KeyPress.name(event))) {
            change.back();
            event.consume();
            return;
        }
        int at = choices.indexOf(root.getScene().getFocusOwner());
        switch (event.getCode()) {
            case ESCAPE -> change.back();
            case UP, KP_UP -> choices.get(Math.floorMod(at - 1, choices.size())).requestFocus();
            case DOWN, KP_DOWN -> choices.get(Math.floorMod(at + 1, choices.size())).requestFocus();
            case ENTER -> {
                if (at >= 0) {
                    choices.get(at).fire();
                }
            }
            default -> {
                if (!fire(KeyPress.digit(event), choices)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private static boolean fire(OptionalInt digit, List<Button> choices) {
        for (Button choice : choices) {
            boolean meant = digit.isPresent()
                    && choice instanceof KeyButton button
                    && button.getKey().equals(Integer.toString(digit.getAsInt()));
            if (meant) {
                choice.fire();
                return true;
            }
        }
        return false;
    }

    /// The buttons of the current page, in order.
    private List<Button> choices() {
        Pane page = switch (change.pageProperty().get()) {
            case SWAP -> swap;
            case PAIN -> pain;
            case MENU, CLOSED -> menu;
        };
        return page.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && !button.isDisabled())
                .toList();
    }

    @FXML
    void postpone() {
        change.postpone();
    }

    @FXML
    void askSwap() {
        change.askSwap();
    }

    @FXML
    void addSet() {
        change.addSet();
    }

    @FXML
    void askStopForPain() {
        change.askStopForPain();
    }

    @FXML
    void stopForPain() {
        change.stopForPain();
    }

    @FXML
    void slower() {
        speed.slower();
    }

    @FXML
    void faster() {
        speed.faster();
    }

    @FXML
    void back() {
        change.back();
    }
}
