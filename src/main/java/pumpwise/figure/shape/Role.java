package pumpwise.figure.shape;

/// The roles of shapes, to which themes assign colors.
public enum Role {
    /// The surface behind the figure, also used for the halos that separate crossing limbs.
    BACKGROUND,
    FLOOR,
    SHADOW,
    SKIN,
    LEGGINGS,
    TOP,
    HAIR,
    SHOE,
    SOLE,
    /// Frames and boxes: the front, the top, and the other sides.
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
    /// The working muscle, and the arrow for the direction.
    ACCENT
}
