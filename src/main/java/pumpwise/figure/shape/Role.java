package pumpwise.figure.shape;

/// What a shape is, so that a theme can give it a color.
public enum Role {
    /// The surface behind the figure. Lines in it keep crossing limbs apart.
    BACKGROUND,
    FLOOR,
    SHADOW,
    SKIN,
    LEGGINGS,
    TOP,
    HAIR,
    SHOE,
    SOLE,
    /// Frames and boxes: the side to the viewer, the upper side, and the others.
    FRAME,
    FRAME_TOP,
    FRAME_SIDE,
    /// Upholstery.
    PAD,
    PAD_TOP,
    STEEL,
    IRON,
    IRON_EDGE,
    BAND,
    CABLE,
    WALL,
    WALL_EDGE,
    /// What works, and the arrow that shows where to.
    ACCENT
}
