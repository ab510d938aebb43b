package pumpwise.export.other;

import pumpwise.catalog.Worded;

/// A value of a routine that a format has no place for, or only a similar one.
///
/// @param kind what became of it
/// @param exercise the name of its exercise; empty if it belongs to the whole routine
/// @param value the value in its notation, or an id
public record NotWritten(Kind kind, String exercise, String value) {

    /// What became of a value.
    public enum Kind {
        /// A rule that is switched off; the value is its id.
        RULE_OFF,
        /// A superset of one exercise, which is written as a plain exercise.
        SUPERSET_OF_ONE,
        /// The time of an exercise in a superset, which is written as reps.
        TIME_IN_SUPERSET,
        /// More sets than the format should hold; the value is their number.
        MANY_SETS,
        /// An exercise that the app does not come with; the value is the name to give it there.
        NEW_EXERCISE;

        /// The end of the key of its text.
        public String key() {
            return Worded.key(this);
        }
    }
}
