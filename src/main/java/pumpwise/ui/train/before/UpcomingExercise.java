package pumpwise.ui.train.before;

import pumpwise.routine.Place;

/// An exercise of a session that has not started.
///
/// @param place where it stands in the routine
/// @param superset "Superset, 3 rounds" for a member of one; else empty
/// @param name of the exercise
/// @param figures what is asked for: "3-4 x 15-20 reps, hold 2 s"
/// @param load what to take, and what was taken last time; empty if nothing is known
public record UpcomingExercise(Place place, String superset, String name, String figures, String load) {}
