package org.isnad.theme;

/** How colours are seen: contrast, colour-vision deficiency, distance. */
public final class ColourSight {
    /** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
    static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };

    /** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
    static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };

    /** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
    static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };

    static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    private ColourSight() {}

    /** Contrast of WCAG 2.2, from 1 to 21. */
    public static double contrast(Colour some, Colour other) {
        double a = luminance(some);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** A colour under a translucent one, mixed in sRGB as screens do. */
    public static Colour mixed(Colour ground, Colour over, double opacity) {
        return new Colour(
                mixed(ground.red(), over.red(), opacity),
                mixed(ground.green(), over.green(), opacity),
                mixed(ground.blue(), over.blue(), opacity));
    }

    private static int mixed(int ground, int over, double opacity) {
        return (int) Math.round(ground + (over - ground) * opacity);
    }

    private static double luminance(Colour colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Colour colour) {
        return new double[] {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** CIELAB under D65 of a colour as somebody with that deficiency sees it. */
    static double[] lab(Colour colour, double[][] deficiency) {
        double[] rgb = times(deficiency, linear(colour));
        for (int i = 0; i < 3; i++) {
            rgb[i] = Math.clamp(rgb[i], 0, 1);
        }
        double[] xyz = times(
                new double[][] {
                    {0.4124564, 0.3575761, 0.1804375},
                    {0.2126729, 0.7151522, 0.0721750},
                    {0.0193339, 0.1191920, 0.9503041}
                },
                rgb);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double ratio) {
        return ratio > 216.0 / 24389 ? Math.cbrt(ratio) : (24389.0 / 27 * ratio + 16) / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    /** CIEDE2000 between two CIELAB colours (CIE 142-2001, in the form of Sharma, Wu and Dalal 2005). */
    static double distance(double[] some, double[] other) {
        double chroma7 = Math.pow((Math.hypot(some[1], some[2]) + Math.hypot(other[1], other[2])) / 2, 7);
        double stretch = 1.5 - 0.5 * Math.sqrt(chroma7 / (chroma7 + Math.pow(25, 7)));
        double a1 = stretch * some[1];
        double a2 = stretch * other[1];
        double c1 = Math.hypot(a1, some[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, some[2]);
        double h2 = hue(a2, other[2]);
        boolean grey = c1 * c2 == 0;

        double turn = grey ? 0 : h2 - h1;
        if (turn > 180) {
            turn -= 360;
        } else if (turn < -180) {
            turn += 360;
        }
        double deltaL = other[0] - some[0];
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));

        double meanL = (some[0] + other[0]) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = grey || Math.abs(h1 - h2) <= 180
                ? (h1 + h2) / (grey ? 1 : 2)
                : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double t = 1
                - 0.17 * cosine(meanH - 30)
                + 0.24 * cosine(2 * meanH)
                + 0.32 * cosine(3 * meanH + 6)
                - 0.20 * cosine(4 * meanH - 63);
        double light = (meanL - 50) * (meanL - 50);
        double sl = 1 + 0.015 * light / Math.sqrt(20 + light);
        double sc = 1 + 0.045 * meanC;
        double sh = 1 + 0.015 * meanC * t;
        double meanC7 = Math.pow(meanC, 7);
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2))))
                * 2
                * Math.sqrt(meanC7 / (meanC7 + Math.pow(25, 7)));
        double l = deltaL / sl;
        double c = deltaC / sc;
        double h = deltaH / sh;
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
