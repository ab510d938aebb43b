package pumpwise.ui.train.before;

import pumpwise.routine.Place;

/// An exercise of a session that has not started.
///
/// @param place its place in the routine
/// @param superset "Superset, 3 rounds" for a member of one; otherwise empty
/// @param name of the exercise
/// @param figures the target: "3-4 x 15-20 reps, hold 2 s"
/// @param load the load, and the load last time; empty if both are unknown
public record UpcomingExercise(Place place, String superset, String name, String figures, String load) {}
