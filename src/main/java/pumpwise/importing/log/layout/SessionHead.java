package pumpwise.importing.log.layout;

import java.time.Duration;

/// What a row says about its session.
///
/// @param key the same for all rows of a session
/// @param start when it started
/// @param routine its name; empty if it has none
/// @param length how long it took; zero if unknown
/// @param note about the session; empty for none
public record SessionHead(String key, ReadTime start, String routine, Duration length, String note) {}
