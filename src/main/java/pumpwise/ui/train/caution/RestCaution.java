package pumpwise.ui.train.caution;

import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import pumpwise.session.Session;
import pumpwise.session.caution.CautionMoment;
import pumpwise.session.plan.Step;

/// The caution in a long rest. It stays the same for the whole rest.
public final class RestCaution {

    /// The length from which a rest is long enough to read something.
    static final Duration LONG = Duration.ofMinutes(1);

    private static final int NO_STEP = -1;

    private final Cautions cautions;
    private int rest = NO_STEP;

    public RestCaution(Cautions cautions) {
        this.cautions = cautions;
    }

    /// The caution; empty for none.
    public ReadOnlyStringProperty textProperty() {
        return cautions.textProperty(CautionMoment.REST);
    }

    /// Follows a session. A rest that begins out of view gets its caution when it comes into view.
    ///
    /// @param visible whether the session is in view
    public void update(Session session, boolean visible) {
        boolean isLong = session.step()
                .filter(step -> step instanceof Step.Rest && step.greatest().compareTo(LONG) >= 0)
                .isPresent();
        if (!isLong || session.index() != rest) {
            cautions.setShown(CautionMoment.REST, false);
            rest = NO_STEP;
        }
        if (isLong && visible) {
            cautions.setShown(CautionMoment.REST, true);
            rest = session.index();
        }
    }
}
