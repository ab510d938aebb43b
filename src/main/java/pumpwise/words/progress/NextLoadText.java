package pumpwise.words.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.SetAim;
import pumpwise.routine.Load;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The texts for a suggested load, and its reason.
public final class NextLoadText {

    private final Words words;
    private final DateWords dates;

    public NextLoadText(Words words) {
        this.words = words;
        dates = new DateWords(words);
    }

    /// What to use and to aim at in one set: `42.5 kg, aim for 18`; empty if nothing is suggested.
    ///
    /// @param set its number, counted from 1
    public String aim(NextLoad next, int set) {
        return next.set(set).map(aim -> run(aim, Integer.toString(aim.amount()), next.unit())).orElse("");
    }

    /// What to aim at in one set, without its load: `aim for 18`; empty if nothing is suggested.
    ///
    /// @param set its number, counted from 1
    public String amount(NextLoad next, int set) {
        return next.set(set)
                .map(aim -> words.text("progress.next.aim", counted(Integer.toString(aim.amount()), next.unit())))
                .orElse("");
    }

    /// Why this is suggested, in a few words to read from a distance; empty if there is nothing to say.
    ///
    /// @param set the number of a set, counted from 1
    public String brief(NextLoad next, int set) {
        SetAim aim = next.set(set).orElse(null);
        String key = "progress.next.brief." + Worded.key(next.reason());
        return switch (next.reason()) {
            case FIRST_TIME -> "";
            case MORE_REPS, STALLED, STEP_TOO_BIG ->
                next.isOutOfReach()
                        ? outOfReach(next, "progress.next.brief.out-of-reach")
                        : aim == null || aim.next() == null || aim.earns() == 0
                                ? ""
                                : words.text("progress.next.brief.earn", aim.earns(), earned(aim.next()));
            case HURT, LONG_BREAK, TOO_HARD, EARNED, INCOMPLETE, ALL_OUT, RECOVERY, ONCE_MORE, TOP -> words.text(key);
        };
    }

    /// What to use and to aim at: `42.5 kg, aim for 18 · 18 · 17`; empty if nothing is suggested.
    public String aim(NextLoad next) {
        List<String> runs = new ArrayList<>();
        List<SetAim> sets = next.sets();
        int from = 0;
        while (from < sets.size()) {
            int to = from + 1;
            while (to < sets.size() && Objects.equals(sets.get(to).load(), sets.get(from).load())) {
                to++;
            }
            String amounts = sets.subList(from, to).stream()
                    .map(set -> Integer.toString(set.amount()))
                    .collect(Collectors.joining(words.text("progress.sets.separator")));
            runs.add(run(sets.get(from), amounts, next.unit()));
            from = to;
        }
        return String.join(words.text("progress.next.then"), runs);
    }

    private String run(SetAim aim, String amounts, Unit unit) {
        String counted = counted(amounts, unit);
        return aim.load() == null
                ? words.text("progress.next.aim", counted)
                : words.text("progress.next.load", String.valueOf(aim.load()), counted);
    }

    private String counted(String amounts, Unit unit) {
        return switch (unit) {
            case REPS -> amounts;
            case STEPS -> words.text("progress.sets.steps", amounts, amounts.equals("1") ? 1 : 2);
            case SECONDS -> words.text("progress.sets.seconds", amounts);
        };
    }

    /// Why this is suggested.
    ///
    /// @param day the day of the session that it is based on; null if there is none
    public String reason(NextLoad next, @Nullable LocalDate day) {
        SetAim first = next.set(1).orElse(null);
        String reason =
                switch (next.reason()) {
                    case HURT ->
                        words.text("progress.next.hurt", day == null ? "" : dates.date(day));
                    case FIRST_TIME ->
                        words.text(next.sets().isEmpty() ? "progress.next.first" : "progress.next.first.planned");
                    case LONG_BREAK -> words.text("progress.next.break", day == null ? "" : dates.date(day));
                    case TOO_HARD -> words.text("progress.next.too-hard");
                    case EARNED -> earned(next);
                    case INCOMPLETE -> words.text("progress.next.incomplete");
                    case ALL_OUT -> words.text("progress.next.all-out");
                    case RECOVERY -> words.text("progress.next.recovery");
                    case STEP_TOO_BIG ->
                        first == null || first.next() == null
                                ? top(next)
                                : words.text(
                                        "progress.next.step-too-big",
                                        first.next().toString(),
                                        first.stepPercent().orElse(0));
                    case ONCE_MORE -> words.text("progress.next.again");
                    case TOP -> top(next);
                    case STALLED -> words.text("progress.next.stalled");
                    case MORE_REPS -> "";
                };
        String earns = earns(next, first);
        return reason.isEmpty() || earns.isEmpty() ? reason + earns : reason + " " + earns;
    }

    private String top(NextLoad next) {
        List<String> variants = next.variants();
        return next.canAddLoad()
                ? words.text(
                        "progress.next.top.no-load",
                        variants.size(),
                        variants.isEmpty() ? "" : variants.getFirst(),
                        variants.isEmpty() ? "" : variants.getLast())
                : words.text("progress.next.top");
    }

    private String earned(NextLoad next) {
        SetAim first = next.sets().getFirst();
        boolean isSame = next.sets().stream()
                .allMatch(set -> set.earns() == first.earns() && Objects.equals(set.load(), first.load()));
        return isSame && first.earns() > 0 && first.load() != null
                ? words.text("progress.next.earned", first.earns(), earned(first.load()))
                : words.text("progress.next.earned.each");
    }

    /// What earns the next load, where reps do.
    private String earns(NextLoad next, @Nullable SetAim first) {
        boolean told =
                switch (next.reason()) {
                    case MORE_REPS, STEP_TOO_BIG, INCOMPLETE, STALLED -> true;
                    case HURT, FIRST_TIME, LONG_BREAK, TOO_HARD, EARNED, ALL_OUT, RECOVERY, ONCE_MORE, TOP -> false;
                };
        if (next.isOutOfReach()) {
            return outOfReach(next, "progress.next.out-of-reach");
        }
        return !told || first == null || first.next() == null || first.earns() == 0
                ? ""
                : words.text("progress.next.earns", first.earns(), earned(first.next()));
    }

    /// A load in the middle of a sentence: `62.5 kg`, `the blue band`.
    private String earned(Load load) {
        return load instanceof Load.Band ? words.text("progress.next.band", load.toString()) : load.toString();
    }

    /// As long as the range has more to offer, the next load can wait.
    private String outOfReach(NextLoad next, String key) {
        return next.reason() == NextLoad.Reason.STEP_TOO_BIG ? words.text(key) : "";
    }
}
