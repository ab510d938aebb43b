package pumpwise.ui.train.summary;

import java.util.List;
import pumpwise.session.record.MuscleSets;
import pumpwise.words.Words;

/// How much was done for one muscle.
///
/// @param name of the muscle
/// @param sets how many, in words
/// @param part of the most that was done for any, 0 to 1
public record MuscleBar(String name, String sets, double part) {

    /// More would not be looked at.
    private static final int MOST = 6;

    /// Those worth a bar, with every gluteal muscle among them.
    static List<MuscleBar> of(List<MuscleSets> muscles, Words words) {
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
