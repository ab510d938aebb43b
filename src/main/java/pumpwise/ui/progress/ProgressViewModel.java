package pumpwise.ui.progress;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.progress.part.ProgressPage;

/// Which view of the Progress screen is shown, and from which one the user came.
public final class ProgressViewModel {

    private final CurrentSettings settings;
    private final List<ProgressPage> pages;
    private final ReadOnlyObjectWrapper<ProgressPage> page;
    private @Nullable ProgressPage origin;

    /// @param settings remember the view that was used last
    /// @param pages the views, at least one
    public ProgressViewModel(CurrentSettings settings, List<ProgressPage> pages) {
        this.settings = settings;
        this.pages = List.copyOf(pages);
        String last = settings.get().progress().view();
        page = new ReadOnlyObjectWrapper<>(
                (last == null ? Optional.<ProgressPage>empty() : ProgressPage.of(last))
                        .filter(pages::contains)
                        .orElse(pages.getFirst()));
    }

    /// The views, in order.
    public List<ProgressPage> pages() {
        return pages;
    }

    /// The current view.
    public ReadOnlyObjectProperty<ProgressPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Shows a view.
    public void show(ProgressPage other) {
        origin = null;
        set(other);
    }

    /// Shows the view before (-1) or after (1) the current one, if there is one.
    public void step(int by) {
        int next = pages.indexOf(page.get()) + by;
        if (next >= 0 && next < pages.size()) {
            show(pages.get(next));
        }
    }

    /// Shows a view that the current one leads to. [#back] returns from there.
    public void follow(ProgressPage other) {
        ProgressPage from = page.get();
        if (other != from) {
            origin = from;
            set(other);
        }
    }

    /// Returns to the view that led to this one.
    ///
    /// @return whether there was one
    public boolean back() {
        ProgressPage to = origin;
        if (to == null) {
            return false;
        }
        origin = null;
        set(to);
        return true;
    }

    private void set(ProgressPage other) {
        settings.change(old -> old.withProgress(it -> it.withView(other.key())));
        page.set(other);
    }
}
