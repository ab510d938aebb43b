package pumpwise.ui.figure;

import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Moment;

/// A figure at one moment of its movement.
///
/// @param isFlipped whether left and right are exchanged, for the other leg or the other direction
/// @param isPale whether it is only a preview or paused
public record FigureState(Subject subject, Moment moment, boolean isFlipped, boolean isPale) {}
