package pumpwise.export.picture;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Typeface;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.RoutineSheet.PrincipleLine;
import pumpwise.rules.PrincipleState;
import pumpwise.words.Words;

/// The end of the picture of a routine: the QR code, what is in it, and the principles.
final class PictureFooter {

    private static final int LARGEST_CODE = 640;
    private static final int LARGEST_MODULE = 8;
    private static final double SIGN = 30;
    private static final double SIGN_GAP = 14;
    private static final double GAP = 40;
    private static final double TOP = 44;
    private static final double BOTTOM = 56;

    private final Words words;
    private final PictureColors colors;
    private final Map<Weight, Typeface> faces;

    PictureFooter(Words words, PictureColors colors, Map<Weight, Typeface> faces) {
        this.words = words;
        this.colors = colors;
        this.faces = faces;
    }

    PictureRow row(RoutineSheet sheet, @Nullable QrCode code) {
        int module = code == null ? 0 : Math.min(LARGEST_MODULE, LARGEST_CODE / code.size());
        int codeWidth = code == null ? 0 : module * code.size();
        double x = RoutinePicture.MARGIN + (code == null ? 0 : codeWidth + GAP);
        double width = RoutinePicture.WIDTH - RoutinePicture.MARGIN - x;
        Paragraphs caption = new Paragraphs(faces, width);
        caption.add(caption(code), Weight.REGULAR, 25, colors.detail(), 8);
        List<Paragraphs> principles = sheet.principles().stream().map(line -> principle(line, width)).toList();
        double text = caption.height() + 24 + principles.stream().mapToDouble(each -> each.height() + 12).sum();
        double height = TOP + Math.max(codeWidth, text) + BOTTOM;
        return new PictureRow(height, (canvas, y) -> {
            double top = y + TOP;
            if (code != null) {
                paint(canvas, code, RoutinePicture.MARGIN, (int) top, module);
            }
            double at = top;
            for (int index = 0; index < principles.size(); index++) {
                paintSign(canvas, sheet.principles().get(index).met(), x, at);
                principles.get(index).paint(canvas, x + SIGN + SIGN_GAP, at);
                at += principles.get(index).height() + 12;
            }
            caption.paint(canvas, x, Math.max(at + 24, top + codeWidth - caption.height()));
        });
    }

    private String caption(@Nullable QrCode code) {
        if (code == null) {
            return words.text("sheet.qr.none");
        }
        return switch (code.content()) {
            case ROUTINE -> words.text("sheet.qr.routine");
            case WORK -> words.text("sheet.qr.work");
            case WORK_WITHOUT_NOTES -> words.text("sheet.qr.work-without-notes");
        };
    }

    private Paragraphs principle(PrincipleLine line, double width) {
        return new Paragraphs(faces, width - SIGN - SIGN_GAP)
                .add(line.name(), Weight.SEMIBOLD, 26, colors.text(), 2)
                .add(line.state(), Weight.REGULAR, 23, colors.detail(), 1);
    }

    /// A check mark on a disc for what is met; a sign on a ring for anything else.
    private void paintSign(Canvas canvas, PrincipleState state, double x, double y) {
        boolean isMet = state == PrincipleState.MET;
        canvas.fill(new Ellipse2D.Double(x, y + 3, SIGN, SIGN), isMet ? colors.met() : colors.detail());
        if (!isMet) {
            canvas.fill(new Ellipse2D.Double(x + 3, y + 6, SIGN - 6, SIGN - 6), colors.background());
        }
        String sign = switch (state) {
            case MET -> "\u2713";
            case NEARLY_MET -> "!";
            case NOT_MET -> "\u00d7";
            case OFF, NOT_CHECKED -> "\u2013";
        };
        Typeface face = faces.get(Weight.BOLD);
        if (face != null) {
            double left = x + (SIGN - face.width(sign, 22)) / 2;
            canvas.fill(face.outline(sign, 22, left, y + 26), isMet ? colors.background() : colors.detail());
        }
    }

    /// Dark on white in every theme, because many phones read nothing else.
    private static void paint(Canvas canvas, QrCode code, int x, int y, int module) {
        canvas.fillRectangle(x, y, code.size() * module, code.size() * module, 0xFFFFFF);
        boolean[][] dots = code.modules();
        for (int row = 0; row < dots.length; row++) {
            for (int column = 0; column < dots.length; column++) {
                if (dots[row][column]) {
                    int left = x + (column + QrCode.QUIET) * module;
                    canvas.fillRectangle(left, y + (row + QrCode.QUIET) * module, module, module, 0x000000);
                }
            }
        }
    }
}
