package pumpwise.session.caution;

import java.util.List;
import pumpwise.catalog.Worded;

/// A moment at which one caution is shown. Each has at least three to choose from, so that there is always one that is
/// neither the last one of all nor the last one at this moment.
public enum CautionMoment implements Worded {
    /// On the page before a session.
    BEFORE("before"),
    /// In a long rest.
    REST("rest"),
    /// In the summary after a session.
    SUMMARY("summary");

    private final String word;

    CautionMoment(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// The cautions that suit this moment, in the order in which they are shown at first.
    public List<Caution> cautions() {
        return switch (this) {
            case BEFORE -> List.of(Caution.HYDRATION, Caution.FORM, Caution.FUEL);
            case REST -> List.of(Caution.FORM, Caution.HYDRATION, Caution.LIGHTER_LOAD);
            case SUMMARY -> List.of(Caution.RECOVERY, Caution.OVERLOAD, Caution.HEAVY_SETS);
        };
    }
}
