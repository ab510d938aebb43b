package pumpwise.words.progress;

import java.util.Objects;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.routine.WeightUnit;
import pumpwise.words.Words;

/// The texts for records.
public final class RecordText {

    private final Words words;
    private final SetText sets;

    public RecordText(Words words) {
        this.words = words;
        sets = new SetText(words);
    }

    /// A record within a sentence: `Barbell hip thrust 42.5 kg × 18, heaviest so far`.
    ///
    /// @param name of the exercise
    /// @param unit of weights
    public String of(PersonalRecord record, String name, WeightUnit unit) {
        String kind =
                switch (record.kind()) {
                    case HEAVIEST -> words.text("progress.record.heaviest");
                    case HEAVIEST_FOR_REPS -> words.text("progress.record.heaviest-for", record.set().count());
                    case MOST_AT_LOAD ->
                        words.text("progress.record.most-at", Objects.toString(record.set().load(), ""));
                    case MOST -> words.text("progress.record.most");
                    case LONGEST -> words.text("progress.record.longest");
                };
        return words.text("progress.record", name, sets.brief(record.set(), unit), kind);
    }
}
