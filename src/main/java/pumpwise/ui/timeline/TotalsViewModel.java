package pumpwise.ui.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Muscle;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.MuscleDose;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The totals of a session, as texts and as lengths of bars.
public final class TotalsViewModel {

    private final Words words;
    private final DurationWords durations;
    private final ReadOnlyObjectWrapper<List<MuscleRow>> muscles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Ratio> ratio = new ReadOnlyObjectWrapper<>();

    /// A row for the work of one muscle, from the minimum to the maximum. Bars are relative to the muscle with the
    /// most.
    ///
    /// @param muscle the muscle
    /// @param name its name
    /// @param sets hard sets, in words
    /// @param leastSets the length of their bar for the minimum
    /// @param mostSets the length for the maximum
    /// @param tension time under tension, in words
    /// @param leastTension the length of its bar for the minimum
    /// @param mostTension the length for the maximum
    public record MuscleRow(
            Muscle muscle,
            String name,
            String sets,
            double leastSets,
            double mostSets,
            String tension,
            double leastTension,
            double mostTension) {}

    /// The ratio of work and rest.
    ///
    /// @param sentence the ratio, in words
    /// @param work the time of work, in words
    /// @param rest the time of rest, in words
    /// @param share the share of work, 0 to 1
    public record Ratio(String sentence, String work, String rest, double share) {}

    public TotalsViewModel(Words words) {
        this.words = words;
        durations = new DurationWords(words);
    }

    void show(SessionStatistics figures) {
        double mostSets = most(figures.muscles(), MuscleDose::greatestSets);
        double mostTension = most(figures.muscles(), dose -> millis(dose.tension().greatest()));
        muscles.set(figures.muscles().stream()
                .map(dose -> row(dose, mostSets, mostTension))
                .toList());
        ratio.set(figures.work().isZero() ? null : ratio(figures));
    }

    private static double most(List<MuscleDose> doses, ToDoubleFunction<MuscleDose> figure) {
        return Math.max(1, doses.stream().mapToDouble(figure).max().orElse(1));
    }

    private MuscleRow row(MuscleDose dose, double mostSets, double mostTension) {
        String key = "rules.muscle." + dose.muscle().key();
        return new MuscleRow(
                dose.muscle(),
                capital(words.text(key)),
                sets(dose),
                dose.leastSets() / mostSets,
                dose.greatestSets() / mostSets,
                dose.tension().isZero() ? "" : words.text("timeline.tension", rounded(dose.tension())),
                millis(dose.tension().least()) / mostTension,
                millis(dose.tension().greatest()) / mostTension);
    }

    private String sets(MuscleDose dose) {
        if (dose.isNone()) {
            return words.text("timeline.sets.none");
        }
        String from = words.text("timeline.number", dose.leastSets());
        String to = words.text("timeline.number", dose.greatestSets());
        return words.text("timeline.sets", durations.range(from, to), dose.greatestSets());
    }

    private Ratio ratio(SessionStatistics figures) {
        double work = millis(figures.work().least()) + millis(figures.work().greatest());
        double rest = millis(figures.rest().least()) + millis(figures.rest().greatest());
        DurationRange perMinute = figures.restPerMinute();
        String sentence = perMinute.isZero()
                ? words.text("timeline.ratio.none")
                : words.text("timeline.ratio", rounded(perMinute));
        return new Ratio(
                sentence,
                words.text("timeline.work", rounded(figures.work())),
                figures.rest().isZero() ? "" : words.text("timeline.rest", rounded(figures.rest())),
                work / (work + rest));
    }

    private String rounded(DurationRange span) {
        return durations.rounded(span.least(), span.greatest());
    }

    private static double millis(Duration time) {
        return time.toMillis();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The gluteal muscles first, then the others by time under tension.
    public ReadOnlyObjectProperty<List<MuscleRow>> musclesProperty() {
        return muscles.getReadOnlyProperty();
    }

    /// Work and rest; null while there is no work.
    public ReadOnlyObjectProperty<@Nullable Ratio> ratioProperty() {
        return ratio.getReadOnlyProperty();
    }
}
