import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/// A typical workout timer: a countdown with a ring, redrawn thirty times a second. The baseline of `battery`.
void main() {
    SwingUtilities.invokeLater(() -> {
        JFrame frame = new JFrame("Swing timer");
        Countdown countdown = new Countdown();
        countdown.setPreferredSize(new Dimension(1100, 720));
        frame.add(countdown);
        frame.pack();
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setVisible(true);
        new Timer(1000 / 30, _ -> countdown.repaint()).start();
    });
}

static final class Countdown extends JComponent {

    private static final long serialVersionUID = 1;
    private static final double SECONDS = 1800;

    private final transient long start = System.nanoTime();

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D on = (Graphics2D) graphics;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double left = SECONDS - (System.nanoTime() - start) / 1e9;
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, getWidth(), getHeight());
        on.setColor(Color.BLUE);
        on.setStroke(new java.awt.BasicStroke(20));
        on.drawArc(250, 60, 600, 600, 90, (int) (360 * left / SECONDS));
        on.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 200));
        on.drawString(Integer.toString((int) left), 340, 430);
    }
}
