package pumpwise.figure.shape;

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
}
