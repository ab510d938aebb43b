package pumpwise.ui.learn.picture;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/// A small drawing of one cause of a pump, made of plain shapes. Its colors come from the style sheet.
public final class CausePicture extends StackPane {

    private static final double CENTER_X = 84;
    private static final double CENTER_Y = 56;
    private static final double FULL_TURN = 360;

    /// A muscle, thick in the middle.
    private static final String MUSCLE = "M34,56 C46,10 122,10 134,56 C122,102 46,102 34,56 Z";

    public CausePicture(Cause cause) {
        getStyleClass().add("cause-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        // An invisible frame of the same size in every picture.
        Group drawing = new Group(path("M0,0 H168 V112 H0 Z", "cause-frame"));
        switch (cause) {
            case INFLOW -> drawInflow(drawing);
            case SWELLING -> drawSwelling(drawing);
            case OUTFLOW -> drawOutflow(drawing);
        }
        getChildren().setAll(drawing);
    }

    /// A wide artery, with its usual width dashed, and a narrow vein.
    private static void drawInflow(Group drawing) {
        add(
                drawing,
                path("M0,34 C24,34 40,38 64,40 L64,72 C40,74 24,78 0,78 Z", "cause-artery"),
                path("M108,50 C128,50 140,50 168,50 L168,62 C140,62 128,62 108,62 Z", "cause-vein"),
                path(MUSCLE, "cause-muscle"),
                path("M1,47 H32 M1,65 H32", "cause-before"),
                fibers());
        for (double x : new double[] {8, 22}) {
            add(drawing, at(x, CENTER_Y, path("M-3,-7 L5,0 L-3,7", "cause-flow")));
        }
        add(drawing, at(146, CENTER_Y, path("M-2,-3.5 L2,0 L-2,3.5", "cause-flow")));
    }

    /// A cell that is larger than before, with by-products in it and drops that move in.
    private static void drawSwelling(Group drawing) {
        add(drawing, circle(CENTER_X, CENTER_Y, 40, "cause-muscle"), circle(CENTER_X, CENTER_Y, 27, "cause-before"));
        double[][] dots = {{0, 0}, {-13, -8}, {10, -13}, {14, 7}, {-7, 13}, {3, 17}, {-18, 6}};
        for (double[] dot : dots) {
            add(drawing, circle(CENTER_X + dot[0], CENTER_Y + dot[1], 3.5, "cause-product"));
        }
        int drops = 8;
        for (int drop = 0; drop < drops; drop++) {
            Group moving = new Group(
                    path("M0,-54 C4,-49 5,-47 5,-45 A5,5 0 0 1 -5,-45 C-5,-47 -4,-49 0,-54 Z", "cause-water"),
                    path("M-4,-36 L0,-32 L4,-36", "cause-inward"));
            moving.getTransforms().setAll(new Translate(CENTER_X, CENTER_Y), new Rotate(FULL_TURN * (drop + 0.5) / drops));
            add(drawing, moving);
        }
    }

    /// A full muscle between an open artery and a vein that is pressed shut.
    private static void drawOutflow(Group drawing) {
        add(
                drawing,
                path("M0,38 C24,38 40,40 64,42 L64,70 C40,72 24,74 0,74 Z", "cause-artery"),
                path("M108,38 C124,38 130,52 140,52 C150,52 156,42 168,42 L168,70 C156,70 150,60 140,60 C130,60 124,74 108,74 Z", "cause-vein"),
                path(MUSCLE, "cause-muscle"),
                fibers());
        for (double x : new double[] {8, 22}) {
            add(drawing, at(x, CENTER_Y, path("M-3,-7 L5,0 L-3,7", "cause-flow")));
        }
        add(
                drawing,
                path("M140,48 L132,32 L148,32 Z", "cause-press"),
                path("M140,64 L132,80 L148,80 Z", "cause-press"),
                path("M140,32 V18 M140,80 V94", "cause-push"),
                at(158, CENTER_Y, path("M-2,-3.5 L2,0 L-2,3.5", "cause-flow")));
    }

    private static Node fibers() {
        return path("M60,40 C74,33 94,33 108,40 M50,56 H118 M60,72 C74,79 94,79 108,72", "cause-fiber");
    }

    private static void add(Group drawing, Node... parts) {
        drawing.getChildren().addAll(parts);
    }

    private static Node at(double x, double y, Node part) {
        part.getTransforms().add(new Translate(x, y));
        return part;
    }

    private static Shape circle(double x, double y, double radius, String style) {
        Circle circle = new Circle(x, y, radius);
        circle.getStyleClass().add(style);
        return circle;
    }

    private static Shape path(String outline, String style) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return path;
    }
}
