package pumpwise.figure.shape;

import java.util.function.ToIntFunction;

/// The color of a shape.
///
/// @param role the role of the shape
/// @param pale the share of the background color, from 0 to 1
/// @param opacity from 0 to 1
public record Tint(Role role, double pale, double opacity) {

    public static Tint of(Role role) {
        return new Tint(role, 0, 1);
    }

    public static Tint pale(Role role, double pale) {
        return new Tint(role, pale, 1);
    }

    public static Tint clear(Role role, double opacity) {
        return new Tint(role, 0, opacity);
    }

    /// The color without its opacity, as red, green, and blue in one number.
    ///
    /// @param colors the color of each role
    public int color(ToIntFunction<Role> colors) {
        int color = colors.applyAsInt(role);
        return pale == 0 ? color : mixed(color, colors.applyAsInt(Role.BACKGROUND));
    }

    private int mixed(int color, int background) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = color >> shift & 0xFF;
            int to = background >> shift & 0xFF;
            mixed |= (int) Math.round(from + (to - from) * pale) << shift;
        }
        return mixed;
    }
}
