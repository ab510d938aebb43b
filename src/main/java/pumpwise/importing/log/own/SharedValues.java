package pumpwise.importing.log.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;

/// Equal values of many rows, which are read once and are in memory once.
final class SharedValues {

    private final Map<Object, Object> values = new HashMap<>();
    private final Map<String, Optional<Load>> loads = new HashMap<>();

    /// The equal value that came first.
    @SuppressWarnings("unchecked") // an equal value has the same type
    <T> T of(T value) {
        return (T) values.computeIfAbsent(value, each -> each);
    }

    /// The equal value that came first; null for none.
    <T> @Nullable T orNull(@Nullable T value) {
        return value == null ? null : of(value);
    }

    /// A load; null for none.
    @Nullable Load load(String text) {
        return loads.computeIfAbsent(text, Load::read).orElse(null);
    }
}
