package pumpwise.figure.equipment;

import java.util.List;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Layers;

/// Draws the equipment of a figure at one moment.
public final class Equipment {

    private Equipment() {}

    /// Adds the equipment of a figure.
    ///
    /// @param body the skeleton at that moment
    /// @param resting the skeleton at the moment when no cable is pulled
    public static void draw(Layers layers, List<Prop> props, Skeleton body, Skeleton resting) {
        Solids solids = new Solids(layers);
        for (Prop prop : props) {
            switch (prop) {
                case Prop.Bench bench -> new Furniture(solids).bench(bench);
                case Prop.Box box -> new Furniture(solids).box(box);
                case Prop.Wall wall -> new Furniture(solids).wall(wall);
                case Prop.Cushion cushion -> new Furniture(solids).cushion(cushion);
                case Prop.Barbell barbell -> new FreeWeights(solids, body).barbell(barbell);
                case Prop.Dumbbell dumbbell -> new FreeWeights(solids, body).dumbbell(dumbbell);
                case Prop.Kettlebell _ -> new FreeWeights(solids, body).kettlebell();
                case Prop.Band band -> new Bands(solids, body).mini(band);
                case Prop.LoopBand _ -> new Bands(solids, body).loop();
                case Prop.Cable cable -> new CableTower(solids, cable)
                        .draw(body, CableTower.length(cable, body) - CableTower.length(cable, resting));
                case Prop.HyperextensionBench bench -> new BackMachines(solids, body).hyperextension(bench);
                case Prop.ThrustMachine _ -> new HipMachines(solids, body).thrust();
                case Prop.AbductionMachine machine -> new HipMachines(solids, body).abduction(machine);
                case Prop.KickbackMachine machine -> new HipMachines(solids, body).kickback(machine);
                case Prop.LegPress press -> new BackMachines(solids, body).legPress(press);
            }
        }
    }
}
