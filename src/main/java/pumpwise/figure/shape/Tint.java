package pumpwise.figure.shape;

/// The color of a shape.
///
/// @param role what the shape is
/// @param pale how far its color is mixed toward the background, from 0 to 1
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
