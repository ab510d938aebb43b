package pumpwise.ui.train.before;

import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Place;

/// An exercise of a session that has not started.
///
/// @param place its place in the routine
/// @param superset "Superset, 3 rounds" for a member of one; otherwise empty
/// @param name of the exercise
/// @param exercise null if it is missing from the catalog
/// @param figures the target: "3-4 x 15-20 reps, hold 2 s"
/// @param load the load, and the load last time; empty if both are unknown
public record UpcomingExercise(
        Place place, String superset, String name, @Nullable Exercise exercise, String figures, String load) {}
