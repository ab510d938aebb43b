package pumpwise.ui.common.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The keys of a running session. No key has two actions.
public final class KeyMap {

    private final Map<TrainAction, List<String>> keys;

    private KeyMap(Map<TrainAction, List<String>> keys) {
        this.keys = keys;
    }

    /// The default keys.
    public static KeyMap usual() {
        return of(Map.of());
    }

    /// The default keys with changes. If a key would have two actions, the changed one wins; actions of other versions
    /// are ignored.
    ///
    /// @param changed the names of the keys by the id of the action
    public static KeyMap of(Map<String, List<String>> changed) {
        Map<TrainAction, List<String>> keys = new EnumMap<>(TrainAction.class);
        List<String> taken = new ArrayList<>();
        for (TrainAction action : TrainAction.values()) {
            List<String> wanted = changed.get(action.id());
            if (wanted != null) {
                keys.put(action, claim(wanted, taken));
            }
        }
        for (TrainAction action : TrainAction.values()) {
            if (!keys.containsKey(action)) {
                keys.put(action, claim(action.usualKeys(), taken));
            }
        }
        return new KeyMap(keys);
    }

    private static List<String> claim(List<String> wanted, List<String> taken) {
        List<String> free = wanted.stream().distinct().filter(key -> !taken.contains(key)).toList();
        taken.addAll(free);
        return free;
    }

    /// The differences from the defaults, as saved in the settings.
    public Map<String, List<String>> changed() {
        Map<String, List<String>> changed = new TreeMap<>();
        keys.forEach((action, names) -> {
            if (!names.equals(action.usualKeys())) {
                changed.put(action.id(), names);
            }
        });
        return changed;
    }

    /// The names of the keys of an action; the first one is shown on its button.
    public List<String> keys(TrainAction action) {
        return keys.getOrDefault(action, List.of());
    }

    /// The action of a key.
    public Optional<TrainAction> action(String key) {
        return Arrays.stream(TrainAction.values())
                .filter(action -> keys(action).contains(key))
                .findFirst();
    }

    /// A copy in which a key has this action instead of any other. It becomes the first key of the action.
    public KeyMap with(TrainAction action, String key) {
        KeyMap without = without(key);
        List<String> names = new ArrayList<>(without.keys(action));
        names.addFirst(key);
        return without.put(action, names);
    }

    /// A copy in which a key has no action.
    public KeyMap without(String key) {
        Optional<TrainAction> action = action(key);
        if (action.isEmpty()) {
            return this;
        }
        return put(action.get(), keys(action.get()).stream().filter(name -> !name.equals(key)).toList());
    }

    private KeyMap put(TrainAction action, List<String> names) {
        Map<TrainAction, List<String>> next = new EnumMap<>(keys);
        next.put(action, List.copyOf(names));
        return new KeyMap(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyMap map && map.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
