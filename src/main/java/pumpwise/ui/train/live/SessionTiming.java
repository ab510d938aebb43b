package pumpwise.ui.train.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import pumpwise.ui.common.Ticker;

/// Clocks and threads of a session.
///
/// @param clocks make a source of session instants that begins no earlier than the instant they are given
/// @param wall the wall clock, only to label sessions and to see how old one is
/// @param session the one thread on which sessions run and are heard
/// @param disk the one thread on which sessions are read and written
/// @param window the thread of the window
/// @param ticker keeps the display moving
public record SessionTiming(
        Function<Instant, InstantSource> clocks,
        InstantSource wall,
        ScheduledExecutorService session,
        Executor disk,
        Executor window,
        Ticker ticker) {}
