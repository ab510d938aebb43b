package pumpwise.storage.exercise.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import pumpwise.figure.prop.Prop;
import pumpwise.storage.json.JsonText;

/// Writes the equipment of a figure, without what is usual.
final class PropWriter {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private PropWriter(String kind) {
        fields.put("kind", JsonText.quote(kind));
    }

    static Map<String, String> fields(Prop prop) {
        return writer(prop).fields;
    }

    private static PropWriter writer(Prop prop) {
        return switch (prop) {
            case Prop.Bench bench -> new PropWriter("bench")
                    .needed("x", bench.x())
                    .number("top", bench.top(), Prop.Bench.TOP)
                    .number("wide", bench.wide(), Prop.Bench.WIDE)
                    .number("long", bench.length(), Prop.Bench.LONG)
                    .word("along", bench.along(), bench.along() != Prop.Axis.Z);
            case Prop.Box box -> new PropWriter("box")
                    .needed("x", box.x())
                    .number("z", box.z(), 0)
                    .needed("top", box.top())
                    .number("long", box.length(), Prop.Box.LONG)
                    .number("wide", box.wide(), Prop.Box.WIDE);
            case Prop.Wall wall -> new PropWriter("wall").needed(wall.across().word(), wall.at());
            case Prop.Cushion cushion -> new PropWriter("cushion")
                    .needed("x", cushion.x())
                    .number("z", cushion.z(), 0)
                    .needed("top", cushion.top());
            case Prop.Barbell barbell -> new PropWriter("barbell").word("on", barbell.on(), true).chosen("rack", barbell.rack());
            case Prop.Dumbbell dumbbell -> new PropWriter("dumbbell")
                    .word("on", dumbbell.on(), true)
                    .word("along", dumbbell.along(), true);
            case Prop.Kettlebell _ -> new PropWriter("kettlebell").word("on", Prop.Held.HANDS, true);
            case Prop.Band band -> new PropWriter("band").word("on", band.on(), true);
            case Prop.LoopBand _ -> new PropWriter("loop-band");
            case Prop.Cable cable -> new PropWriter("cable")
                    .plain("at", FigureJson.numbers(cable.x(), cable.z()))
                    .number("pulley", cable.pulley(), Prop.Cable.PULLEY)
                    .word("stands", cable.stands(), cable.stands() != Prop.Direction.FRONT)
                    .word("to", cable.to(), true);
            case Prop.HyperextensionBench bench -> new PropWriter("hyperextension-bench")
                    .number("angle", bench.angle(), Prop.HyperextensionBench.ANGLE);
            case Prop.ThrustMachine _ -> new PropWriter("thrust-machine");
            case Prop.AbductionMachine machine -> new PropWriter("abduction-machine")
                    .needed("seat", machine.seat())
                    .number("back", machine.back(), Prop.AbductionMachine.BACK);
            case Prop.KickbackMachine machine -> new PropWriter("kickback-machine")
                    .needed("x", machine.x())
                    .chosen("foot", machine.foot());
            case Prop.LegPress press -> new PropWriter("leg-press").number("angle", press.angle(), Prop.LegPress.ANGLE);
        };
    }

    private PropWriter plain(String name, String json) {
        fields.put(name, json);
        return this;
    }

    private PropWriter needed(String name, double number) {
        return plain(name, FigureJson.number(number));
    }

    private PropWriter number(String name, double number, double usual) {
        return number == usual ? this : needed(name, number);
    }

    private PropWriter word(String name, Prop.Option option, boolean isNeeded) {
        return isNeeded ? plain(name, JsonText.quote(option.word())) : this;
    }

    private PropWriter chosen(String name, boolean isChosen) {
        return isChosen ? plain(name, "true") : this;
    }
}
