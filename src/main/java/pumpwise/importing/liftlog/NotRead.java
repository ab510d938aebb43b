package pumpwise.importing.liftlog;

import pumpwise.catalog.Worded;

/// A value of a plan that a routine has no place for, or that is unclear.
///
/// @param kind what became of it
/// @param exercise the name of its exercise in the plan
/// @param value the value as the plan has it, or ids
public record NotRead(Kind kind, String exercise, String value) {

    /// What became of a value.
    public enum Kind {
        /// No exercise of that name is known. The item has the name in place of an id.
        UNKNOWN_EXERCISE,
        /// The name may mean several exercises; the value has their ids. The item has the first one.
        UNCLEAR_EXERCISE,
        /// The exercise is counted in another unit, or the plan has no amount. The item has the usual amount and a note.
        AMOUNT,
        /// The sets differ. The item has the range that includes all of them and a note.
        UNEVEN_SETS,
        /// A value outside the limits of a routine, which is cut to them.
        LIMIT,
        /// How the load or the reps grow from session to session.
        PROGRESSION,
        /// The rest after a set that missed its target.
        FAILURE_REST,
        /// A distance. The item has the usual amount and a note.
        DISTANCE,
        /// What LiftLog records for cardio besides the time.
        TRACKING,
        /// A superset with a timed exercise or with nothing after it.
        SUPERSET;

        /// The end of the key of its text.
        public String key() {
            return Worded.key(this);
        }
    }
}
