/// Routines in the formats of other apps: LiftLog, Just Another Workout Timer, Liftosaur, and calendars.
@NullMarked
package pumpwise.export.other;

import org.jspecify.annotations.NullMarked;
