package pumpwise.ui.train.before;

import pumpwise.routine.Section;

/// An exercise of a session that has not begun.
///
/// @param section it belongs to
/// @param name of the exercise
/// @param figures what is asked: "3-4 x 15-20 reps, hold 2 s"
/// @param load what to take, that of the last time or else that of the routine; empty where nothing is known
public record UpcomingExercise(Section section, String name, String figures, String load) {}
