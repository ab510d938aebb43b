package pumpwise.export.paper;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// Draws figures into a PDF file as paths.
final class PdfFigure {

    private static final Palette COLORS = Palette.LIGHT;

    private final PDDocument document;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<Still, PDFormXObject> forms = new HashMap<>();

    PdfFigure(PDDocument document) {
        this.document = document;
    }

    /// What is drawn: a moment of a figure.
    private record Still(Subject subject, double moment, double size) {}

    /// Draws a moment of a figure into a square. It is in the file only once, however often it is drawn.
    ///
    /// @param x of the left edge
    /// @param y of the bottom edge, up
    void draw(PDPageContentStream page, Subject subject, double moment, double size, double x, double y) throws IOException {
        Still still = new Still(subject, moment, size);
        PDFormXObject form = forms.get(still);
        if (form == null) {
            form = form(still);
            forms.put(still, form);
        }
        page.saveGraphicsState();
        page.transform(Matrix.getTranslateInstance((float) x, (float) y));
        page.drawForm(form);
        page.restoreGraphicsState();
    }

    private PDFormXObject form(Still still) throws IOException {
        FigureDrawing drawing = new FigureDrawing(still.subject());
        double size = still.size();
        Placement placement = Placement.alone(drawing.frame(), 0, 0, size, size);
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) size, (float) size));
        form.setResources(new PDResources());
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            double scale = placement.scale();
            content.transform(new Matrix(new AffineTransform(scale, 0, 0, -scale, placement.x(), size - placement.y())));
            for (Shape shape : drawing.still(still.moment())) {
                switch (shape) {
                    case Shape.Area area -> draw(content, area);
                    case Shape.Glow glow -> draw(content, glow);
                }
            }
        }
        pack(form.getCOSObject());
        return form;
    }

    /// The library does not pack the content of forms.
    private static void pack(COSStream stream) throws IOException {
        if (stream.getFilters() != null) {
            return;
        }
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }

    private void draw(PDFormContentStream page, Shape.Area area) throws IOException {
        page.setGraphicsStateParameters(opacity(area.tint().opacity()));
        color(page, COLORS.of(area.tint()));
        trace(page, area.outline());
        page.fill();
    }

    private PDExtendedGraphicsState opacity(double opacity) {
        return opacities.computeIfAbsent(opacity, value -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(value.floatValue());
            return state;
        });
    }

    private static void color(PDFormContentStream page, int rgb) throws IOException {
        page.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    static void color(PDPageContentStream page, int rgb) throws IOException {
        page.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }

    private static void trace(PDFormContentStream page, Outline outline) throws IOException {
        for (double[] polygon : outline.polygons()) {
            page.moveTo(rounded(polygon[0]), rounded(polygon[1]));
            for (int index = 2; index < polygon.length; index += 2) {
                float x = rounded(polygon[index]);
                float y = rounded(polygon[index + 1]);
                if (x != rounded(polygon[index - 2]) || y != rounded(polygon[index - 1])) {
                    page.lineTo(x, y);
                }
            }
            page.closePath();
        }
    }

    /// To half a millimeter of the person, which is finer than any printer at this size.
    private static float rounded(double centimeters) {
        return Math.round(centimeters * 20) / 20f;
    }

    /// The accent, masked by a gradient.
    private void draw(PDFormContentStream page, Shape.Glow glow) throws IOException {
        page.saveGraphicsState();
        COSDictionary state = new COSDictionary();
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, mask(glow));
        state.setItem(COSName.SMASK, mask);
        page.setGraphicsStateParameters(new PDExtendedGraphicsState(state));
        page.setGraphicsStateParameters(opacity(1));
        color(page, COLORS.of(Role.ACCENT));
        trace(page, glow.outline());
        page.fill();
        page.restoreGraphicsState();
    }

    private PDTransparencyGroup mask(Shape.Glow glow) throws IOException {
        PDShadingType3 gradient = new PDShadingType3(new COSDictionary());
        gradient.setShadingType(PDShading.SHADING_TYPE3);
        gradient.setColorSpace(PDDeviceGray.INSTANCE);
        gradient.setCoords(numbers(glow.x(), glow.y(), 0, glow.x(), glow.y(), glow.radius()));
        gradient.getCOSObject().setItem(COSName.FUNCTION, steps(glow));
        COSArray extend = new COSArray();
        extend.add(COSBoolean.FALSE);
        extend.add(COSBoolean.FALSE);
        gradient.setExtend(extend);

        PDTransparencyGroup group = new PDTransparencyGroup(document);
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        attributes.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        group.setGroup(attributes);
        Bounds box = glow.outline().bounds().grown(1);
        group.setBBox(new PDRectangle((float) box.left(), (float) box.top(), (float) box.width(), (float) box.height()));
        PDResources resources = new PDResources();
        String name = resources.add(gradient).getName();
        group.setResources(resources);
        try (OutputStream out = group.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(String.format(Locale.ROOT, "/%s sh", name).getBytes(StandardCharsets.US_ASCII));
        }
        return group;
    }

    /// From the center to half-way to the edge.
    private static COSDictionary steps(Shape.Glow glow) {
        COSDictionary steps = new COSDictionary();
        steps.setInt(COSName.FUNCTION_TYPE, 3);
        steps.setItem(COSName.DOMAIN, numbers(0, 1));
        COSArray functions = new COSArray();
        functions.add(step(glow.opacity(), glow.opacityHalfWay()));
        functions.add(step(glow.opacityHalfWay(), 0));
        steps.setItem(COSName.FUNCTIONS, functions);
        steps.setItem(COSName.BOUNDS, numbers(0.5));
        steps.setItem(COSName.ENCODE, numbers(0, 1, 0, 1));
        return steps;
    }

    private static COSDictionary step(double from, double to) {
        COSDictionary step = new COSDictionary();
        step.setInt(COSName.FUNCTION_TYPE, 2);
        step.setItem(COSName.DOMAIN, numbers(0, 1));
        step.setItem(COSName.C0, numbers(from));
        step.setItem(COSName.C1, numbers(to));
        step.setInt(COSName.N, 1);
        return step;
    }

    private static COSArray numbers(double... values) {
        COSArray all = new COSArray();
        for (double value : values) {
            all.add(new COSFloat((float) value));
        }
        return all;
    }
}
