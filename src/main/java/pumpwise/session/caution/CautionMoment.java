package pumpwise.session.caution;

import java.util.List;
import pumpwise.catalog.Worded;

/// A moment at which one caution is shown. Each has at least three to choose from, so that there is always one that is
/// neither the last one of all nor the last one at this moment.
public enum CautionMoment implements Worded {
    /// On the page before a session.
    BEFORE("before", Caution.HYDRATION, Caution.FORM, Caution.FUEL),
    /// In a long rest.
    REST("rest", Caution.FORM, Caution.HYDRATION, Caution.LIGHTER_LOAD),
    /// In the summary after a session.
    SUMMARY("summary", Caution.RECOVERY, Caution.OVERLOAD, Caution.HEAVY_SETS);

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
    private final List<Caution> cautions;

    CautionMoment(String word, Caution... cautions) {
        this.word = word;
        this.cautions = List.of(cautions);
    }

    @Override
    public String word() {
        return word;
    }

    /// The cautions that suit this moment, in the order in which they are shown at first.
    public List<Caution> cautions() {
        return cautions;
    }
}
