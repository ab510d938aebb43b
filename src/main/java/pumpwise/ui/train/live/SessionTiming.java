package pumpwise.ui.train.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import pumpwise.ui.common.Ticker;

/// The clocks and threads of a session.
///
/// @param clocks creates a source of session instants that starts no earlier than the given instant
/// @param wall the wall clock, for labels and for the age of a session
/// @param session the single thread for sessions and their sounds
/// @param disk the single thread for reading and writing sessions
/// @param window the UI thread
/// @param ticker updates the display
public record SessionTiming(
        Function<Instant, InstantSource> clocks,
        InstantSource wall,
        ScheduledExecutorService session,
        Executor disk,
        Executor window,
        Ticker ticker) {}
