package pumpwise.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Reads the part of SVG that figures use, and paints it.
public final class SvgPainter {

    private final Graphics2D graphics;
    private final Map<String, Paint> gradients = new HashMap<>();

    private SvgPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// The elements of a file. Fails if it is not well-formed.
    public static Document read(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    /// The picture.
    public static BufferedImage paint(byte[] file) throws Exception {
        Element svg = read(file).getDocumentElement();
        BufferedImage image = new BufferedImage(
                Integer.parseInt(svg.getAttribute("width")), Integer.parseInt(svg.getAttribute("height")), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SvgPainter(graphics).paint(svg.getChildNodes(), image);
        graphics.dispose();
        return image;
    }

    private void paint(NodeList nodes, BufferedImage image) {
        for (int index = 0; index < nodes.getLength(); index++) {
            Node node = nodes.item(index);
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "title" -> {}
                    case "rect" -> {
                        graphics.setPaint(color(element.getAttribute("fill"), ""));
                        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
                    }
                    case "radialGradient" -> gradients.put("url(#" + element.getAttribute("id") + ")", gradient(element));
                    case "path" -> {
                        String fill = element.getAttribute("fill");
                        Paint gradient = gradients.get(fill);
                        graphics.setPaint(gradient == null ? color(fill, element.getAttribute("fill-opacity")) : gradient);
                        graphics.fill(path(element.getAttribute("d")));
                    }
                    default -> throw new IllegalArgumentException(element.getTagName());
                }
            }
        }
    }

    private static Paint gradient(Element element) {
        NodeList stops = element.getElementsByTagName("stop");
        float[] offsets = new float[stops.getLength()];
        Color[] colors = new Color[stops.getLength()];
        for (int index = 0; index < offsets.length; index++) {
            Element stop = (Element) stops.item(index);
            offsets[index] = Float.parseFloat(stop.getAttribute("offset"));
            colors[index] = color(stop.getAttribute("stop-color"), stop.getAttribute("stop-opacity"));
        }
        return new RadialGradientPaint(
                Float.parseFloat(element.getAttribute("cx")),
                Float.parseFloat(element.getAttribute("cy")),
                Float.parseFloat(element.getAttribute("r")),
                offsets,
                colors);
    }

    private static Color color(String hex, String opacity) {
        Color color = Color.decode(hex);
        int alpha = opacity.isEmpty() ? 255 : (int) Math.round(Double.parseDouble(opacity) * 255);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static Path2D path(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Scanner scanner = new Scanner(data.replaceAll("([MLZ])", " $1 "));
        while (scanner.hasNext()) {
            switch (scanner.next()) {
                case "M" -> path.moveTo(Double.parseDouble(scanner.next()), Double.parseDouble(scanner.next()));
                case "L" -> path.lineTo(Double.parseDouble(scanner.next()), Double.parseDouble(scanner.next()));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException(data);
            }
        }
        return path;
    }
}
