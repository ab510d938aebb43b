package pumpwise.storage.exercise.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.SourcePosition;

/// The fields of one pose in a file, which may only be those that differ from another pose.
///
/// @param at the position of the pose
/// @param path the field that contains it
/// @param trunk the fields of anchor and trunk
/// @param limbs the fields of each limb, with `legs` and `arms` given to both sides
record PoseFields(SourcePosition at, FieldPath path, Map<String, Value> trunk, Map<String, Map<String, Value>> limbs) {

    /// The value of a field.
    ///
    /// @param at its position
    /// @param numbers of a number or a point; empty for others
    /// @param word of a word; null for others
    record Value(SourcePosition at, FieldPath path, List<Double> numbers, @Nullable String word) {

        Value {
            numbers = List.copyOf(numbers);
        }

        double number() {
            return numbers.getFirst();
        }
    }

    /// The complete pose, where this one only contains the differences from `other`.
    PoseFields over(PoseFields other) {
        Map<String, Value> allTrunk = new LinkedHashMap<>(other.trunk);
        allTrunk.putAll(trunk);
        Map<String, Map<String, Value>> allLimbs = new LinkedHashMap<>();
        other.limbs.forEach((limb, fields) -> allLimbs.put(limb, new LinkedHashMap<>(fields)));
        limbs.forEach((limb, fields) -> allLimbs.computeIfAbsent(limb, _ -> new LinkedHashMap<>()).putAll(fields));
        return new PoseFields(at, path, allTrunk, allLimbs);
    }
}
