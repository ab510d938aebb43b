package pumpwise.figure.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Shapes sorted by depth, painted from far to near.
public final class Layers {

    /// The width of the halo in the background color that separates parts, in centimeters.
    public static final double HALO = 1.3;

    private record Layer(double depth, List<Shape> shapes) {}

    private final List<Layer> layers = new ArrayList<>();
    private final Camera camera;

    public Layers(Camera camera) {
        this.camera = camera;
    }

    public Camera camera() {
        return camera;
    }

    /// Adds shapes that belong together, in order.
    public void add(double depth, List<Shape> shapes) {
        layers.add(new Layer(depth, List.copyOf(shapes)));
    }

    /// Adds a part with a halo around it.
    public void part(double depth, List<Level> levels, Tint tint) {
        part(depth, levels, levels, tint);
    }

    /// Adds a part.
    ///
    /// @param halo the levels with a halo; fewer than two for none
    public void part(double depth, List<Level> levels, List<Level> halo, Tint tint) {
        List<Shape> shapes = new ArrayList<>();
        if (!halo.isEmpty()) {
            shapes.add(new Shape.Area(Hull.of(camera, halo, HALO), Tint.of(Role.BACKGROUND)));
        }
        shapes.add(new Shape.Area(Hull.of(camera, levels, 0), tint));
        add(depth, shapes);
    }

    /// All shapes in painting order.
    public List<Shape> shapes() {
        List<Shape> all = new ArrayList<>();
        layers.stream()
                .sorted(Comparator.comparingDouble(Layer::depth))
                .forEach(layer -> all.addAll(layer.shapes));
        return all;
    }
}
