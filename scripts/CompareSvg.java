import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Compares the picture that a browser makes of an SVG with the PNG of the same scene. Edges are smoothed differently, so
 * squares of 8 by 8 pixels are compared by their mean: words at another place, a missing mark or another colour change
 * squares; another smoothing hardly does.
 *
 * <p>{@code java CompareSvg.java OURS.png BROWSERS.png}; ends with 1 if they differ by more than is tolerated.
 */
final class CompareSvg {
    private static final int SQUARE_PX = 8;

    /** Levels of 255, over all squares. */
    private static final double MEAN = 1.0;

    /** Levels of 255, of any one square. */
    private static final double LARGEST = 40;

    public static void main(String[] arguments) throws IOException {
        BufferedImage ours = ImageIO.read(Path.of(arguments[0]).toFile());
        BufferedImage browsers = ImageIO.read(Path.of(arguments[1]).toFile());
        if (ours.getWidth() != browsers.getWidth() || ours.getHeight() != browsers.getHeight()) {
            System.err.println("sizes differ: " + ours.getWidth() + " x " + ours.getHeight() + ", "
                    + browsers.getWidth() + " x " + browsers.getHeight());
            System.exit(1);
        }
        double sum = 0;
        double largest = 0;
        int squares = 0;
        int atX = 0;
        int atY = 0;
        for (int y = 0; y + SQUARE_PX <= ours.getHeight(); y += SQUARE_PX) {
            for (int x = 0; x + SQUARE_PX <= ours.getWidth(); x += SQUARE_PX) {
                double difference = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    difference = Math.max(difference, Math.abs(mean(ours, x, y, shift) - mean(browsers, x, y, shift)));
                }
                sum += difference;
                squares++;
                if (difference > largest) {
                    largest = difference;
                    atX = x;
                    atY = y;
                }
            }
        }
        double mean = sum / squares;
        System.out.printf(
                Locale.ROOT,
                "%s: squares differ by %.2f of 255 in the mean (tolerated %.1f), by %.1f at most, at %d %d (tolerated"
                        + " %.0f)%n",
                arguments[0],
                mean,
                MEAN,
                largest,
                atX,
                atY,
                LARGEST);
        System.exit(mean <= MEAN && largest <= LARGEST ? 0 : 1);
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + SQUARE_PX; y++) {
            for (int x = left; x < left + SQUARE_PX; x++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return (double) sum / (SQUARE_PX * SQUARE_PX);
    }
}
