package pumpwise.ui.train.summary;

import java.util.List;
import pumpwise.session.record.MuscleSets;
import pumpwise.words.Words;

/// The work of one muscle as a bar.
///
/// @param name of the muscle
/// @param sets the number of sets, in words
/// @param part the share of the muscle with the most sets, 0 to 1
public record MuscleBar(String name, String sets, double part) {

    /// The maximum number of bars.
    private static final int MOST = 6;

    /// The bars to show, always including the gluteal muscles.
    public static List<MuscleBar> of(List<MuscleSets> muscles, Words words) {
        double most = muscles.stream().mapToDouble(MuscleSets::sets).max().orElse(0);
        return muscles.stream()
                .limit(MOST)
                .map(it -> new MuscleBar(
                        words.text("rules.muscle." + it.muscle().key()),
                        words.text("train.summary.muscle-sets", it.sets()),
                        most == 0 ? 0 : it.sets() / most))
                .toList();
    }
}
