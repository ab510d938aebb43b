package pumpwise.ui.learn;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.rules.RuleId;

/// The page of the Learn screen that is displayed, and the way back to where the user came from.
public final class LearnViewModel {

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.of(Topic.PUMP));
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final Deque<Page> visited = new ArrayDeque<>();
    private @Nullable Runnable origin;

    /// A page, and the part of it that the user asked for.
    ///
    /// @param rule the rule that was asked about; null for the whole page
    /// @param returned whether the user came back to it
    public record Page(Topic topic, @Nullable RuleId rule, boolean returned) {

        static Page of(Topic topic) {
            return new Page(topic, null, false);
        }
    }

    /// The current page.
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there is a way back.
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Shows a page that was chosen in the contents. The way back stays the same.
    public void choose(Topic topic) {
        if (topic != page.get().topic() || page.get().rule() != null) {
            page.set(Page.of(topic));
        }
    }

    /// Follows a link to another page, from which the user can come back.
    public void follow(Topic topic) {
        visited.push(page.get());
        page.set(Page.of(topic));
        update();
    }

    /// Shows why a rule exists, to someone who comes from another screen.
    ///
    /// @param back returns there
    public void explain(RuleId rule, Runnable back) {
        visited.clear();
        origin = back;
        page.set(new Page(Topic.of(rule), rule, false));
        update();
    }

    /// Goes back to the previous page, or else to the screen that the user came from.
    public void back() {
        Runnable out = origin;
        if (!visited.isEmpty()) {
            Page before = visited.pop();
            page.set(new Page(before.topic(), before.rule(), true));
            update();
        } else if (out != null) {
            forgetOrigin();
            out.run();
        }
    }

    /// Forgets the screen that the user came from, because they went elsewhere.
    public void forgetOrigin() {
        origin = null;
        visited.clear();
        update();
    }

    private void update() {
        canGoBack.set(!visited.isEmpty() || origin != null);
    }
}
