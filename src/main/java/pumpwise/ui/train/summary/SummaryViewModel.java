package pumpwise.ui.train.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionTotals;
import pumpwise.ui.train.live.FinishedSession;
import pumpwise.ui.train.live.SaveListener;
import pumpwise.ui.train.live.LoadPreferences;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.ui.train.past.AdviceDesk;
import pumpwise.ui.train.past.SessionReview;
import pumpwise.words.Words;
import pumpwise.words.progress.RecordText;
import pumpwise.words.session.ExerciseWords;

/// A finished session: its totals, its sets, the rating, and the note.
public final class SummaryViewModel implements SaveListener {

    private final Words words;
    private final AdviceDesk desk;
    private final Supplier<WeightUnit> unit;
    private final FileErrorMessages reasons;
    private final Runnable saveAgain;
    private final Runnable leave;
    private final Runnable trainAgain;
    private final SessionRatingViewModel rating;
    private final CorrectionsViewModel corrections;
    private final ReadOnlyStringWrapper routine = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SummaryTotals> figures = new ReadOnlyObjectWrapper<>(SummaryTotals.NONE);
    private final ReadOnlyObjectWrapper<List<LoggedExercise>> exercises = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<MuscleBar>> muscles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper records = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saving = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private ExerciseWords exerciseWords = ExerciseWords.none();
    private SessionReview review = SessionReview.NONE;
    private Subscription following = Subscription.EMPTY;
    private @Nullable FinishedSession finished;

    /// @param desk compares with earlier sessions
    /// @param loads the settings for loads
    /// @param saveAgain tries again to save the session
    /// @param amend saves the rating, the note and the corrections in its file
    /// @param leave returns to Plan
    /// @param trainAgain returns to the page before a session
    public SummaryViewModel(
            Words words,
            AdviceDesk desk,
            LoadPreferences loads,
            Runnable saveAgain,
            Consumer<SessionRecord> amend,
            Runnable leave,
            Runnable trainAgain) {
        this.words = words;
        this.desk = desk;
        unit = loads.unit();
        this.reasons = new FileErrorMessages(words);
        this.saveAgain = saveAgain;
        this.leave = leave;
        this.trainAgain = trainAgain;
        rating = new SessionRatingViewModel(amend);
        corrections = new CorrectionsViewModel(words, new Finished(), loads);
    }

    /// The name of the routine.
    public ReadOnlyStringProperty routineProperty() {
        return routine.getReadOnlyProperty();
    }

    /// Its totals.
    public ReadOnlyObjectProperty<SummaryTotals> totalsProperty() {
        return figures.getReadOnlyProperty();
    }

    /// The sets, exercise by exercise.
    public ReadOnlyObjectProperty<List<LoggedExercise>> exercisesProperty() {
        return exercises.getReadOnlyProperty();
    }

    /// The work of each muscle, the gluteal muscles first.
    public ReadOnlyObjectProperty<List<MuscleBar>> musclesProperty() {
        return muscles.getReadOnlyProperty();
    }

    /// The records of the session: "1 record: Barbell hip thrust 42.5 kg × 18, heaviest so far"; empty for none.
    public ReadOnlyStringProperty recordsProperty() {
        return records.getReadOnlyProperty();
    }

    /// Whether the session is saved, in words.
    public ReadOnlyStringProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether saving failed and can be tried again.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// The rating and the note.
    public SessionRatingViewModel rating() {
        return rating;
    }

    /// The list of corrections.
    public CorrectionsViewModel corrections() {
        return corrections;
    }

    /// Tries again to save the session.
    public void saveAgain() {
        failed.set(false);
        saving.set(words.text("train.summary.saving"));
        if (rating.isSaved()) {
            rating.save();
        } else {
            saveAgain.run();
        }
    }

    /// Saves everything and returns to Plan.
    public void leave() {
        following.unsubscribe();
        rating.save();
        leave.run();
    }

    /// Saves everything and returns to the page before a session.
    public void trainAgain() {
        following.unsubscribe();
        rating.save();
        trainAgain.run();
    }

    /// Shows a finished session.
    public void show(FinishedSession over, ExerciseWords names) {
        finished = over;
        exerciseWords = names;
        corrections.use(names);
        rating.show(over.record());
        review = SessionReview.NONE;
        records.set("");
        show(over.record());
        following.unsubscribe();
        following = desk.sessionsProperty().subscribe(_ -> review());
        failed.set(false);
        saving.set(words.text("train.summary.saving"));
    }

    private void show(SessionRecord record) {
        ExerciseWords names = exerciseWords;
        SessionTotals totals = SessionTotals.of(record, names.catalog(), unit.get());
        routine.set(record.routine());
        figures.set(SummaryTotals.of(totals, unit.get(), words));
        muscles.set(MuscleBar.of(totals.muscles(), words));
        exercises.set(LoggedExercise.of(record, review, names, words));
    }

    private void review() {
        FinishedSession over = finished;
        if (over != null) {
            SessionRecord record = over.record();
            desk.review(record, answer -> {
                review = answer;
                records.set(records(answer.records()));
                exercises.set(LoggedExercise.of(record, answer, exerciseWords, words));
            });
        }
    }

    private String records(List<PersonalRecord> all) {
        RecordText texts = new RecordText(words);
        String told = all.stream()
                .map(each -> texts.of(each, exerciseWords.name(each.session().exercise()), unit.get()))
                .collect(Collectors.joining(words.text("train.summary.records.separator")));
        return all.isEmpty() ? "" : words.text("train.summary.records", all.size(), told);
    }

    private void correct(SetLog entry) {
        FinishedSession over = finished;
        if (over != null) {
            finished = over.with(entry);
            rating.correct(finished.record());
            show(finished.record());
            review();
            corrections.update(finished.session());
        }
    }

    @Override
    public void saved() {
        amended();
        rating.sessionSaved();
    }

    public void amended() {
        desk.saved();
        failed.set(false);
        saving.set(words.text("train.summary.saved"));
    }

    @Override
    public void saveFailed(Exception cause) {
        failed.set(true);
        saving.set(words.text("train.summary.not-saved", reasons.of(cause)));
    }

    public void notAmended(SessionRecord record, Exception cause) {
        rating.saveFailed(record);
        failed.set(true);
        saving.set(words.text("train.summary.not-corrected", reasons.of(cause)));
    }

    /// Gives the list of corrections access to the finished session.
    private final class Finished implements SessionControl {

        @Override
        public Optional<Session> session() {
            return Optional.ofNullable(finished).map(FinishedSession::session);
        }

        @Override
        public void send(Command command) {
            if (command instanceof Command.Log(SetLog entry)) {
                correct(entry);
            }
        }

        @Override
        public void showNotice(String text) {
            // The list itself shows the change.
        }
    }
}
