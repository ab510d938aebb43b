package pumpwise.importing.text;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.importing.text.value.Written;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.routine.ValueKind;

/// An item that is being read.
final class ItemDraft {

    /// The longest note.
    private static final int LONGEST = 2_000;

    /// Null if the catalog does not have it.
    final @Nullable Exercise exercise;

    final String id;
    final Set<Integer> lines = new TreeSet<>();

    private final StringBuilder note = new StringBuilder();

    private boolean noted;
    private @Nullable Range count;
    private @Nullable Unit unit;
    private @Nullable TimeRange time;
    private @Nullable TimeRange hold;
    private boolean holdSaid;
    private @Nullable Tempo tempo;
    private boolean tempoSaid;
    private @Nullable Duration lowering;
    private @Nullable TimeRange switchRest;
    private @Nullable String load;
    private @Nullable String cue;

    ItemDraft(@Nullable Exercise exercise, String id) {
        this.exercise = exercise;
        this.id = id;
    }

    /// Whether it has no amount yet.
    boolean lacksAmount() {
        return count == null && time == null;
    }

    /// Takes a value over.
    ///
    /// @return whether the item had no other value of this kind
    boolean take(Written value) {
        switch (value) {
            case Written.Count written -> {
                if (count != null) {
                    return count.equals(written.count());
                }
                count = written.count();
                unit = written.unit();
            }
            case Written.Times written -> {
                return take(new Written.Count(written.times(), null));
            }
            case Written.Uneven written -> {
                take(new Written.Count(written.hull(), null));
                return false;
            }
            case Written.Time written -> {
                if (time != null) {
                    return time.equals(written.time());
                }
                time = written.time();
            }
            case Written.Hold written -> {
                if (holdSaid && hold != null) {
                    return hold.equals(written.time());
                }
                hold = written.time();
                holdSaid = true;
            }
            case Written.SwitchRest written -> switchRest = written.time();
            case Written.Pace written -> {
                tempo = written.tempo();
                tempoSaid = true;
            }
            case Written.Lowering written -> lowering = written.time();
            case Written.Load written -> {
                if (load != null) {
                    return load.equals(written.load());
                }
                load = written.load();
            }
            case Written.Sets _, Written.Rest _, Written.Side _ -> {}
        }
        return true;
    }

    void cue(String text) {
        cue = cue == null ? text : cue + "\n" + text;
    }

    void load(String text) {
        load = load == null ? text : load + "\n" + text;
    }

    /// Adds a line to the note.
    void note(String text) {
        if (note.length() + (noted ? 1 : 0) + text.length() <= LONGEST) {
            note.append(noted ? "\n" : "").append(text);
            noted = true;
        }
    }

    /// The item.
    ///
    /// @param ours receives the kinds of values that are defaults
    /// @param misfits receives values that do not fit the exercise
    Prescription build(Section section, EnumSet<ValueKind> ours, List<String> misfits) {
        Block defaults = exercise == null ? null : DefaultPrescriptions.block(exercise, section);
        Prescription usual = defaults == null ? null : defaults.items().getFirst();
        Prescription item = Prescription.of(id, amount(usual, ours, misfits));
        TimeRange held = hold;
        if (!holdSaid && usual != null) {
            held = usual.hold();
            if (held != null) {
                ours.add(ValueKind.HOLD);
            }
        }
        item = item.withHold(held).withTempo(tempo(usual, ours)).withSwitchRest(switchRest).withCue(cue).withLoad(load);
        return item.withNote(noted ? note.toString() : null);
    }

    private @Nullable Tempo tempo(@Nullable Prescription usual, EnumSet<ValueKind> ours) {
        if (lowering != null && !tempoSaid && lowering.compareTo(Tempo.LEAST) >= 0 && lowering.compareTo(Tempo.GREATEST) <= 0) {
            Tempo base = exercise == null ? Tempo.CONTROLLED : exercise.movement().tempo();
            return new Tempo(lowering, base.lift());
        }
        if (tempoSaid || usual == null) {
            return tempo;
        }
        if (usual.tempo() != null) {
            ours.add(ValueKind.TEMPO);
        }
        return usual.tempo();
    }

    private Amount amount(@Nullable Prescription usual, EnumSet<ValueKind> ours, List<String> misfits) {
        Unit wanted = usual == null ? said() : usual.amount().unit();
        Range counted = count;
        TimeRange timed = time;
        if (wanted == Unit.SECONDS) {
            if (timed == null && counted == null && hold != null) {
                timed = hold;
                hold = null;
                holdSaid = false;
            }
            if (counted != null) {
                misfits.add(counted.toString());
            }
            if (timed != null && !timed.isZero()) {
                return new Amount.Time(timed);
            }
        } else {
            boolean fits = unit == null || unit == wanted || (unit == Unit.REPS && wanted == Unit.STEPS);
            if (timed != null) {
                misfits.add(Notation.write(timed));
            }
            if (counted != null && fits) {
                return wanted == Unit.STEPS ? new Amount.Steps(counted) : new Amount.Reps(counted);
            }
            if (counted != null && unit != null) {
                misfits.add(counted + " " + unit.word());
            }
        }
        if (usual == null) {
            // Nothing says what an unknown exercise counts.
            ours.add(ValueKind.REPS);
            return new Amount.Reps(new Range(15, 20));
        }
        ours.add(wanted == Unit.SECONDS ? ValueKind.TIME : wanted == Unit.STEPS ? ValueKind.STEPS : ValueKind.REPS);
        return usual.amount();
    }

    private Unit said() {
        if (time != null && count == null) {
            return Unit.SECONDS;
        }
        return unit == null ? Unit.REPS : unit;
    }
}
