package pumpwise.ui.progress.exercises;

import pumpwise.ui.progress.plot.Chart;

/// What the list says about an exercise.
///
/// @param best the best set of the last session
/// @param ago how long ago that was
/// @param trend how that session compares with the one before; blank if it does not
/// @param result the key of the comparison, for its icon; blank for none
/// @param sparkline the last sessions
public record RowDetails(String best, String ago, String trend, String result, Chart sparkline) {}
