package pumpwise.ui.train.caution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.session.caution.Caution;
import pumpwise.session.caution.CautionHistory;
import pumpwise.session.caution.CautionMoment;
import pumpwise.session.record.HardSets;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The visible cautions. Each time the place for one comes into view, the next one is chosen and remembered.
public final class Cautions {

    /// Studies find no further gain beyond about so many hard sets of a muscle in one session (Remmert 2025).
    private static final double LARGE_VOLUME = 11;

    private final Words words;
    private final CurrentSettings settings;
    private final Map<CautionMoment, ReadOnlyStringWrapper> texts = new EnumMap<>(CautionMoment.class);
    private boolean isVolumeLarge;

    public Cautions(Words words, CurrentSettings settings) {
        this.words = words;
        this.settings = settings;
        for (CautionMoment moment : CautionMoment.values()) {
            texts.put(moment, new ReadOnlyStringWrapper(""));
        }
        settings.valueProperty().subscribe(this::hideIfOff);
    }

    private void hideIfOff(Settings now) {
        if (!now.cautions().on()) {
            texts.values().forEach(text -> text.set(""));
        }
    }

    /// The caution at a moment; empty for none.
    public ReadOnlyStringProperty textProperty(CautionMoment moment) {
        return text(moment).getReadOnlyProperty();
    }

    /// Sets what was done in the session of the summary. Only a large volume needs recovery.
    public void setDone(HardSets done) {
        isVolumeLarge = done.ofGlutes() >= LARGE_VOLUME;
    }

    private boolean applies(Caution caution) {
        return caution != Caution.RECOVERY || isVolumeLarge;
    }

    /// Sets whether the place for a caution is in view.
    public void setShown(CautionMoment moment, boolean shown) {
        if (!shown) {
            text(moment).set("");
        } else if (text(moment).get().isEmpty() && settings.get().cautions().on()) {
            CautionHistory history = settings.get().cautions().history();
            Caution next = history.next(moment, this::applies);
            settings.change(old -> old.withCautions(it -> it.withHistory(history.with(moment, next))));
            text(moment).set(words.text("train.caution." + next.key()));
        }
    }

    private ReadOnlyStringWrapper text(CautionMoment moment) {
        return Objects.requireNonNull(texts.get(moment));
    }
}
