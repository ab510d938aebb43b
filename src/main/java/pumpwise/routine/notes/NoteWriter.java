package pumpwise.routine.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.QuotedText;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;

/// Writes values of an item as lines of a note: `Warm-up`, `Hold: 2 s`, `Cue: squeeze at the top`. [ReadNotes] reads them.
public final class NoteWriter {

    static final String WARM_UP = "Warm-up";
    static final String COOL_DOWN = "Cool-down";
    static final String STEPS = "Steps";
    static final String EACH_LEG = "Each leg";
    static final String EACH_DIRECTION = "Each direction";

    private final List<String> lines = new ArrayList<>();

    /// The section, unless it is the work section.
    public NoteWriter section(Section section) {
        switch (section) {
            case WARM_UP -> lines.add(WARM_UP);
            case WORK -> {}
            case COOL_DOWN -> lines.add(COOL_DOWN);
        }
        return this;
    }

    /// What is counted, unless it is reps or time, and whether it is counted for each side.
    ///
    /// @param sides null if they are unknown
    public NoteWriter counted(Unit unit, @Nullable Sides sides) {
        if (unit == Unit.STEPS) {
            lines.add(STEPS);
        }
        if (sides == Sides.EACH_LEG) {
            lines.add(EACH_LEG);
        } else if (sides == Sides.EACH_DIRECTION) {
            lines.add(EACH_DIRECTION);
        }
        return this;
    }

    /// The number of sets.
    public NoteWriter sets(Range sets) {
        return add(NoteLabel.SETS, sets.toString());
    }

    /// The time of a set.
    public NoteWriter time(TimeRange time) {
        return add(NoteLabel.TIME, Notation.write(time));
    }

    /// The time of a set where the format counts reps.
    public NoteWriter timeForReps(TimeRange time) {
        return add(NoteLabel.TIME_FOR_REPS, Notation.write(time));
    }

    /// The rest between sets.
    public NoteWriter rest(TimeRange rest) {
        return add(NoteLabel.REST, Notation.write(rest));
    }

    /// The id of the exercise.
    public NoteWriter exercise(String id) {
        return add(NoteLabel.EXERCISE, QuotedText.quote(id));
    }

    /// Hold, tempo, rest between sides, cue, note, and load, as far as the item has them.
    public NoteWriter values(Prescription item) {
        if (item.hold() != null) {
            add(NoteLabel.HOLD, Notation.write(item.hold()));
        }
        if (item.tempo() != null) {
            add(NoteLabel.TEMPO, Notation.write(item.tempo()));
        }
        if (item.switchRest() != null) {
            add(NoteLabel.SWITCH_REST, Notation.write(item.switchRest()));
        }
        text(NoteLabel.CUE, item.cue());
        text(NoteLabel.NOTE, item.note());
        if (item.load() != null) {
            add(NoteLabel.LOAD, QuotedText.write(item.load()));
        }
        return this;
    }

    /// A text with the label on each of its lines, or in quotes if it has characters that cannot be seen.
    private void text(NoteLabel label, @Nullable String text) {
        if (text == null) {
            return;
        }
        String[] parts = text.split("\n", -1);
        boolean plain = Arrays.stream(parts).allMatch(QuotedText::isPlain);
        for (String part : plain ? parts : new String[] {text}) {
            add(label, QuotedText.write(part));
        }
    }

    private NoteWriter add(NoteLabel label, String value) {
        lines.add(label.line(value));
        return this;
    }

    /// The lines, in order.
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
