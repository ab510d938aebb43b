package pumpwise.ui.timeline;

import java.util.function.Consumer;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.words.Words;

/// The timeline and the totals of a session, updated together.
public final class SessionOverviewViewModel {

    private final TimelineViewModel timeline;
    private final TotalsViewModel figures;

    /// @param jump shows a place of the routine to the user
    public SessionOverviewViewModel(Words words, Consumer<Place> jump) {
        timeline = new TimelineViewModel(words, jump);
        figures = new TotalsViewModel(words);
    }

    /// Shows a session with the exercises of a catalog.
    ///
    /// @param sums its statistics
    public void show(SessionPlan plan, SessionStatistics sums, Catalog catalog) {
        timeline.show(plan, sums, catalog);
        figures.show(sums);
    }

    public TimelineViewModel timeline() {
        return timeline;
    }

    public TotalsViewModel totals() {
        return figures;
    }
}
