package pumpwise.ui.plan;

import java.util.Objects;

/// Where the looks of the Plan screen are written, for what opens outside of its view.
final class PlanStyle {

    private PlanStyle() {}

    static String sheet() {
        return Objects.requireNonNull(PlanStyle.class.getResource("PlanView.css"), "PlanView.css").toExternalForm();
    }
}
