package pumpwise.routine.notes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.QuotedText;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;

/// The values in the lines of a note, as [NoteWriter] writes them. Every line that is not a value is part of the note itself.
public final class ReadNotes {

    private final List<String> remarks = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private Section section = Section.WORK;
    private boolean steps;
    private @Nullable Range sets;
    private @Nullable TimeRange time;
    private @Nullable TimeRange rest;
    private @Nullable TimeRange hold;
    private @Nullable TimeRange switchRest;
    private @Nullable Tempo tempo;
    private @Nullable String load;
    private @Nullable String exercise;

    private ReadNotes() {}

    /// Reads a note.
    public static ReadNotes of(String note) {
        ReadNotes read = new ReadNotes();
        for (String line : note.split("\\R", -1)) {
            read.line(line.strip());
        }
        return read;
    }

    private void line(String line) {
        switch (line) {
            case "", NoteWriter.EACH_LEG, NoteWriter.EACH_DIRECTION -> {}
            case NoteWriter.WARM_UP -> section = Section.WARM_UP;
            case NoteWriter.COOL_DOWN -> section = Section.COOL_DOWN;
            case NoteWriter.STEPS -> steps = true;
            default -> labelled(line);
        }
    }

    private void labelled(String line) {
        NoteLabel label = NoteLabel.of(line).orElse(null);
        if (label == null) {
            remarks.add(line);
            return;
        }
        try {
            value(label, label.value(line).orElse(""));
        } catch (NotationException e) {
            remarks.add(line);
        }
    }

    private void value(NoteLabel label, String value) throws NotationException {
        switch (label) {
            case SETS -> sets = Notation.readRange(value);
            case TIME, TIME_FOR_REPS -> time = Notation.readTime(value);
            case REST -> rest = Notation.readTime(value);
            case HOLD -> hold = Notation.readTime(value);
            case TEMPO -> tempo = Notation.readTempo(value);
            case SWITCH_REST -> switchRest = Notation.readTime(value);
            case CUE -> cues.add(QuotedText.read(value));
            case NOTE -> remarks.add(QuotedText.read(value));
            case LOAD -> load = QuotedText.read(value);
            case EXERCISE -> exercise = QuotedText.read(value);
        }
    }

    /// The section; the work section if none is named.
    public Section section() {
        return section;
    }

    /// Whether the count is one of steps.
    public boolean isSteps() {
        return steps;
    }

    /// The number of sets; null if it is not in the note.
    public @Nullable Range sets() {
        return sets;
    }

    /// The time of a set; null if it is not in the note.
    public @Nullable TimeRange time() {
        return time;
    }

    /// The rest between sets; null if it is not in the note.
    public @Nullable TimeRange rest() {
        return rest;
    }

    /// The hold; null for none.
    public @Nullable TimeRange hold() {
        return hold;
    }

    /// The rest between sides; null for the default.
    public @Nullable TimeRange switchRest() {
        return switchRest;
    }

    /// The tempo; null for that of the exercise.
    public @Nullable Tempo tempo() {
        return tempo;
    }

    /// The load; null for none.
    public @Nullable String load() {
        return load;
    }

    /// The id of the exercise; null if its name identifies it.
    public @Nullable String exercise() {
        return exercise;
    }

    /// The cue; null for that of the exercise.
    public @Nullable String cue() {
        return cues.isEmpty() ? null : String.join("\n", cues);
    }

    /// Everything else; null if there is nothing else.
    public @Nullable String note() {
        return remarks.isEmpty() ? null : String.join("\n", remarks);
    }
}
