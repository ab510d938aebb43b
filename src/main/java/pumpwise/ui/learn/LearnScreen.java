package pumpwise.ui.learn;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.Screen;
import pumpwise.words.Words;

/// The Learn screen, where users read how a pump works and why the rules exist.
public final class LearnScreen implements Screen {

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("\u2191, \u2193", "learn.key.contents"),
            new KeyHint("Esc, Alt+\u2190", "learn.key.back"));

    private final LearnViewModel learn = new LearnViewModel();
    private final Words words;
    private final Catalog catalog;
    private final Supplier<WeightUnit> unit;
    private @Nullable LearnView view;

    /// @param catalog the exercises
    /// @param unit supplies the user's weight unit
    public LearnScreen(Words words, Catalog catalog, Supplier<WeightUnit> unit) {
        this.words = words;
        this.catalog = catalog;
        this.unit = unit;
    }

    /// Shows why a rule exists.
    ///
    /// @param back returns to where the user came from
    public void explain(RuleId rule, Runnable back) {
        learn.explain(rule, back);
    }

    private LearnView view() {
        LearnView made = view == null ? new LearnView(learn, new TopicPages(learn, words, catalog, unit), words) : view;
        view = made;
        return made;
    }

    @Override
    public Parent root() {
        return view();
    }

    @Override
    public String titleKey() {
        return "learn.screen";
    }

    @Override
    public Ikon icon() {
        return Feather.COMPASS;
    }

    @Override
    public void shown() {
        view().focus();
    }

    @Override
    public void hidden() {
        learn.forgetOrigin();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.LEFT && event.isAltDown());
        boolean closesList = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
        if (back && !closesList && learn.canGoBackProperty().get()) {
            event.consume();
            learn.back();
        }
    }

    @Override
    public List<KeyHint> keyHints() {
        return HINTS;
    }
}
