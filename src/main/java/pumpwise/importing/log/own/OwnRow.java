package pumpwise.importing.log.own;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.csv.OwnColumn;
import pumpwise.storage.problem.Limits;

/// The values in a row of our own layout.
final class OwnRow {

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,3})?");

    private final Map<OwnColumn, Integer> columns;
    private final List<String> cells;
    private final boolean decimalCommas;
    private final SharedValues shared;

    /// @param decimalCommas whether a comma in a number is a decimal comma
    OwnRow(Map<OwnColumn, Integer> columns, List<String> cells, boolean decimalCommas, SharedValues shared) {
        this.columns = columns;
        this.cells = cells;
        this.decimalCommas = decimalCommas;
        this.shared = shared;
    }

    /// A text; empty if there is none.
    String text(OwnColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? "" : cells.get(index);
    }

    /// A text that is not too long for its field.
    private String text(OwnColumn column, int longest) throws BadCellException {
        String text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            throw new BadCellException(column, text, null);
        }
        return text;
    }

    private @Nullable String textOrNull(OwnColumn column, int longest) throws BadCellException {
        String text = text(column, longest);
        return text.isEmpty() ? null : text;
    }

    /// A name.
    String name(OwnColumn column) throws BadCellException {
        String name = text(column, Limits.MAX_NAME_LENGTH);
        if (name.isBlank()) {
            throw new BadCellException(column, name, null);
        }
        return name;
    }

    boolean isYes(OwnColumn column) {
        return text(column).equals(OwnColumn.YES);
    }

    /// A whole number; 0 for an empty cell.
    int number(OwnColumn column, int greatest) throws BadCellException {
        String text = text(column).strip();
        if (text.isEmpty()) {
            return 0;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadCellException(column, text, e);
        }
        throw new BadCellException(column, text, null);
    }

    private Duration seconds(OwnColumn column) throws BadCellException {
        String cell = text(column).strip();
        String text = decimalCommas ? cell.replace(',', '.') : cell;
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        if (SECONDS.matcher(text).matches()) {
            Duration time = Duration.ofMillis(new BigDecimal(text).multiply(MILLIS).longValueExact());
            if (time.compareTo(SetRecord.LONGEST) <= 0) {
                return time;
            }
        }
        throw new BadCellException(column, cell, null);
    }

    private @Nullable Instant instant(OwnColumn column) throws BadCellException {
        String text = text(column).strip();
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new BadCellException(column, text, e);
        }
    }

    private <E> @Nullable E choice(OwnColumn column, E[] all, Function<E, String> word) throws BadCellException {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> word.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadCellException(column, text, null));
    }

    private @Nullable Range range(OwnColumn column) throws BadCellException {
        String text = text(column);
        try {
            return text.isEmpty() ? null : Notation.readRange(text);
        } catch (NotationException e) {
            throw new BadCellException(column, text, e);
        }
    }

    /// The session without its sets.
    SessionRecord session() throws BadCellException {
        Instant started = instant(OwnColumn.STARTED);
        if (started == null) {
            throw new BadCellException(OwnColumn.STARTED, "", null);
        }
        int planned = number(OwnColumn.HOLDS_PLANNED, Integer.MAX_VALUE);
        return new SessionRecord(
                shared.of(name(OwnColumn.ROUTINE)),
                started,
                shared.orNull(textOrNull(OwnColumn.ZONE, Limits.MAX_NAME_LENGTH)),
                instant(OwnColumn.EDITED),
                new SessionRecord.Times(
                        seconds(OwnColumn.SECONDS),
                        seconds(OwnColumn.REST_SECONDS),
                        seconds(OwnColumn.PAUSED_SECONDS),
                        seconds(OwnColumn.AWAY_SECONDS)),
                new SessionRecord.Holds(number(OwnColumn.HOLDS_KEPT, planned), planned),
                List.of(),
                List.of(),
                number(OwnColumn.FELT, SessionRecord.MAX_RATING),
                textOrNull(OwnColumn.NOTE, SessionRecord.MAX_NOTE_LENGTH),
                new TreeMap<>());
    }

    /// The set; null if the row is for something else.
    @Nullable SetRecord set() throws BadCellException {
        Section section = choice(OwnColumn.SECTION, Section.values(), Worded::key);
        if (section == null) {
            return null;
        }
        boolean reps = !text(OwnColumn.REPS).isEmpty();
        Unit unit = reps ? Unit.REPS : text(OwnColumn.STEPS).isEmpty() ? Unit.SECONDS : Unit.STEPS;
        try {
            return new SetRecord(
                    section,
                    number(OwnColumn.BLOCK, SetRecord.MAX_COUNT),
                    exercise(),
                    number(OwnColumn.SET, Range.GREATEST),
                    shared.orNull(range(OwnColumn.OF)),
                    side(),
                    isYes(OwnColumn.OPTIONAL),
                    shared.orNull(target(unit)),
                    unit,
                    unit == Unit.SECONDS ? 0 : number(reps ? OwnColumn.REPS : OwnColumn.STEPS, SetRecord.MAX_COUNT),
                    seconds(OwnColumn.SET_SECONDS),
                    shared.load(text(OwnColumn.LOAD, Limits.MAX_TEXT_LENGTH)),
                    number(OwnColumn.EFFORT, 10));
        } catch (IllegalArgumentException e) {
            throw new BadCellException(OwnColumn.SET, text(OwnColumn.SET), e);
        }
    }

    /// The id of the exercise.
    String exercise() throws BadCellException {
        return shared.of(name(OwnColumn.EXERCISE));
    }

    @Nullable Side side() throws BadCellException {
        return choice(OwnColumn.SIDE, Side.values(), Side::word);
    }

    private @Nullable Amount target(Unit unit) throws BadCellException {
        String text = text(OwnColumn.TARGET);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (unit) {
                case REPS -> new Amount.Reps(Objects.requireNonNull(range(OwnColumn.TARGET)));
                case STEPS -> new Amount.Steps(Objects.requireNonNull(range(OwnColumn.TARGET)));
                case SECONDS -> new Amount.Time(Notation.readTime(text));
            };
        } catch (NotationException | IllegalArgumentException e) {
            throw new BadCellException(OwnColumn.TARGET, text, e);
        }
    }

    List<Muscle> muscles(OwnColumn column) throws BadCellException {
        List<Muscle> muscles = new ArrayList<>();
        String text = text(column);
        if (!text.isEmpty()) {
            for (String word : text.split(OwnColumn.MUSCLES, -1)) {
                muscles.add(Worded.find(Muscle.class, word).orElseThrow(() -> new BadCellException(column, word, null)));
            }
        }
        return muscles;
    }
}
