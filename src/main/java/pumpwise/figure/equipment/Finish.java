package pumpwise.figure.equipment;

import pumpwise.figure.shape.Role;

/// The surface colors of a solid: the front, the top, and the other sides.
enum Finish {
    FRAME(Role.FRAME, Role.FRAME_TOP, Role.FRAME_SIDE),
    PADDED(Role.PAD, Role.PAD_TOP, Role.PAD),
    STEEL(Role.STEEL, Role.STEEL, Role.STEEL),
    IRON(Role.IRON, Role.IRON_EDGE, Role.IRON),
    WALL(Role.WALL, Role.WALL_EDGE, Role.WALL_EDGE),
    SKIRTING(Role.WALL_EDGE, Role.WALL_EDGE, Role.WALL_EDGE);

    private final Role front;
    private final Role top;
    private final Role side;

    Finish(Role front, Role top, Role side) {
        this.front = front;
        this.top = top;
        this.side = side;
    }

    Role front() {
        return front;
    }

    Role top() {
        return top;
    }

    Role side() {
        return side;
    }
}
