package pumpwise.storage.session;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SetRecord;

/// Equal values of many sessions, such as ids of exercises and loads, so that they are in memory only once. It keeps a
/// limited number of values: a new one may replace an older one, which is then merely not shared any longer.
/// Thread-safe, because all values are immutable and a lost one does no harm.
final class SharedValues {

    private static final int FEWEST = 1 << 11;
    private static final int MOST = 1 << 17;

    /// Grows with the log, so that a small one needs little memory.
    private volatile @Nullable Object[] values = new @Nullable Object[FEWEST];

    /// How many values there are. Threads may miss some, which only delays the growth.
    private int count;

    /// Separate, because most sets are different and would replace everything else.
    private final @Nullable Object[] sets = new @Nullable Object[1 << 12];

    /// The text of a value, with the value that was read from it.
    private record Parsed(Class<?> type, String text, Object value) {

        boolean is(Class<?> otherType, String otherText) {
            return type == otherType && text.equals(otherText);
        }

        static int hash(Class<?> type, String text) {
            return 31 * text.hashCode() + type.hashCode();
        }
    }

    /// The equal value that is shared already, or else this one from now on.
    ///
    /// @param value an immutable value
    <T> T of(T value) {
        T shared = shared(values, value);
        if (shared == value) {
            added();
        }
        return shared;
    }

    private void added() {
        count++;
        @Nullable Object[] now = values;
        if (count > now.length / 2 && now.length < MOST) {
            @Nullable Object[] larger = new @Nullable Object[4 * now.length];
            for (Object value : now) {
                if (value != null) {
                    int hash = value instanceof Parsed parsed ? Parsed.hash(parsed.type(), parsed.text()) : value.hashCode();
                    larger[slot(hash, larger)] = value;
                }
            }
            values = larger;
        }
    }

    /// The equal set, such as a stretch of the same time in every session, or else this one.
    SetRecord of(SetRecord set) {
        return shared(sets, set);
    }

    @SuppressWarnings("unchecked") // an equal value has the same type
    private static <T> T shared(@Nullable Object[] slots, T value) {
        int slot = slot(value.hashCode(), slots);
        Object there = slots[slot];
        if (there != null && there.getClass() == value.getClass() && there.equals(value)) {
            return (T) there;
        }
        slots[slot] = value;
        return value;
    }

    /// The value of a text, which is read only if it was not read before; null if it cannot be read.
    <T> @Nullable T parsed(Class<T> type, String text, Function<String, @Nullable T> read) {
        @Nullable Object[] slots = values;
        int slot = slot(Parsed.hash(type, text), slots);
        if (slots[slot] instanceof Parsed there && there.is(type, text)) {
            return type.cast(there.value());
        }
        T value = read.apply(text);
        if (value != null) {
            slots[slot] = new Parsed(type, text, value);
            added();
        }
        return value;
    }

    private static int slot(int hash, @Nullable Object[] slots) {
        int mixed = hash * 0x9E3779B9;
        return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(slots.length));
    }
}
