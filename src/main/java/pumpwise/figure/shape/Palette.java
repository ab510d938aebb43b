package pumpwise.figure.shape;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The colors of figures outside the window. The style sheets of the window have the same ones.
public enum Palette {
    LIGHT(Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0xFFFFFF),
            Map.entry(Role.FLOOR, 0xF3EDE7),
            Map.entry(Role.SHADOW, 0xDCD2C8),
            Map.entry(Role.SKIN, 0xD9A98C),
            Map.entry(Role.LEGGINGS, 0x574C45),
            Map.entry(Role.TOP, 0x8B9AA6),
            Map.entry(Role.HAIR, 0x3D342E),
            Map.entry(Role.SHOE, 0x8D8077),
            Map.entry(Role.SOLE, 0xD8CDC3),
            Map.entry(Role.FRAME, 0xC4B8AD),
            Map.entry(Role.FRAME_TOP, 0xD6CCC2),
            Map.entry(Role.FRAME_SIDE, 0xB3A69A),
            Map.entry(Role.PAD, 0x8A7D74),
            Map.entry(Role.PAD_TOP, 0x9C8F86),
            Map.entry(Role.STEEL, 0xA79A90),
            Map.entry(Role.IRON, 0x5F544D),
            Map.entry(Role.IRON_EDGE, 0x7D7169),
            Map.entry(Role.BAND, 0xD4648C),
            Map.entry(Role.CABLE, 0x8D8077),
            Map.entry(Role.WALL, 0xECE5DE),
            Map.entry(Role.WALL_EDGE, 0xDDD3C9),
            Map.entry(Role.ACCENT, 0xFF7A59))),
    DARK(Map.ofEntries(
            Map.entry(Role.BACKGROUND, 0x231F1C),
            Map.entry(Role.FLOOR, 0x2E2925),
            Map.entry(Role.SHADOW, 0x191614),
            Map.entry(Role.SKIN, 0xE0C3B0),
            Map.entry(Role.LEGGINGS, 0x7C7068),
            Map.entry(Role.TOP, 0x9FB0BD),
            Map.entry(Role.HAIR, 0x5E5047),
            Map.entry(Role.SHOE, 0xC9BDB3),
            Map.entry(Role.SOLE, 0xF0E9E2),
            Map.entry(Role.FRAME, 0x5A5049),
            Map.entry(Role.FRAME_TOP, 0x685D55),
            Map.entry(Role.FRAME_SIDE, 0x4B423C),
            Map.entry(Role.PAD, 0x4A413B),
            Map.entry(Role.PAD_TOP, 0x5C524A),
            Map.entry(Role.STEEL, 0x9A8E85),
            Map.entry(Role.IRON, 0x77706B),
            Map.entry(Role.IRON_EDGE, 0x958D87),
            Map.entry(Role.BAND, 0xD4648C),
            Map.entry(Role.CABLE, 0x9C9087),
            Map.entry(Role.WALL, 0x37302C),
            Map.entry(Role.WALL_EDGE, 0x453D38),
            Map.entry(Role.ACCENT, 0xFF7A59)));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Map<Role, Integer> colors;

    Palette(Map<Role, Integer> colors) {
        this.colors = Collections.unmodifiableMap(new EnumMap<>(colors));
    }

    /// The color of a role, as red, green, and blue in one number.
    public int of(Role role) {
        Integer color = colors.get(role);
        if (color == null) {
            throw new IllegalArgumentException("no color for " + role);
        }
        return color;
    }

    /// The color of a shape, without its opacity.
    public int of(Tint tint) {
        return tint.color(this::of);
    }
}
