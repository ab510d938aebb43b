package pumpwise.figure.pose;

/// The pose of pelvis, chest, and head, in degrees.
///
/// @param turn of the whole body to its right, about the vertical
/// @param lean forward from upright; 90 is face down, -90 on the back
/// @param roll of the whole body to its right, about its long axis
/// @param curl of a rounded back
/// @param twist of the chest to its right against the pelvis
/// @param nod of the chin, down
/// @param look of the head, to its right
public record Trunk(double turn, double lean, double roll, double curl, double twist, double nod, double look) {

    /// Upright, facing x.
    public static final Trunk UPRIGHT = new Trunk(0, 0, 0, 0, 0, 0, 0);

    Trunk toward(Trunk to, double share) {
        return new Trunk(
                turn + (to.turn - turn) * share,
                lean + (to.lean - lean) * share,
                roll + (to.roll - roll) * share,
                curl + (to.curl - curl) * share,
                twist + (to.twist - twist) * share,
                nod + (to.nod - nod) * share,
                look + (to.look - look) * share);
    }

    Trunk mirrored() {
        return new Trunk(-turn, lean, -roll, curl, -twist, nod, -look);
    }
}
