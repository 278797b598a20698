package org.isnad.ui.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.proof.PictureFormat;
import org.isnad.theme.Theme;

/** An {@link ExportLook} as lines of the {@link UserSettingsFile}. */
final class ExportLookProperties {
    private static final String TYPED = "own";

    private ExportLookProperties() {}

    static void write(ExportLook look, Properties properties) {
        properties.setProperty("export.content", look.content().name().toLowerCase(Locale.ROOT));
        properties.setProperty(
                "export.preset", look.preset().map(ExportPreset::code).orElse(TYPED));
        properties.setProperty("export.width", Integer.toString(look.widthPx()));
        properties.setProperty("export.height", Integer.toString(look.heightPx()));
        properties.setProperty("export.scale", Integer.toString(look.scale()));
        properties.setProperty("export.whole", Boolean.toString(look.wholeRange()));
        properties.setProperty("export.theme", look.theme().name());
        properties.setProperty("export.footer", Boolean.toString(look.footer()));
        properties.setProperty("export.format", look.format().code());
        properties.setProperty("export.name", look.name());
        properties.setProperty("export.folder", look.folder());
    }

    /**
     * Reads; what is missing is as in {@link ExportLook#DEFAULT}.
     *
     * @throws IllegalArgumentException if a value cannot be understood
     */
    static ExportLook read(Properties properties) {
        ExportLook usual = ExportLook.DEFAULT;
        String content =
                properties.getProperty("export.content", usual.content().name());
        String theme = properties.getProperty("export.theme", usual.theme().name());
        return new ExportLook(
                ExportRequest.Content.valueOf(content.toUpperCase(Locale.ROOT)),
                preset(properties),
                number(properties, "export.width", usual.widthPx()),
                number(properties, "export.height", usual.heightPx()),
                number(properties, "export.scale", usual.scale()),
                Boolean.parseBoolean(properties.getProperty("export.whole")),
                Theme.ALL.stream()
                        .filter(one -> one.name().equals(theme))
                        .findFirst()
                        .orElse(usual.theme()),
                Boolean.parseBoolean(properties.getProperty("export.footer", "true")),
                format(properties),
                properties.getProperty("export.name", usual.name()),
                properties.getProperty("export.folder", usual.folder()));
    }

    private static PictureFormat format(Properties properties) {
        String code = properties.getProperty("export.format");
        if (code == null) {
            // As it was written when there were two formats.
            return Boolean.parseBoolean(properties.getProperty("export.svg")) ? PictureFormat.SVG : PictureFormat.PNG;
        }
        return Arrays.stream(PictureFormat.values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format: " + code));
    }

    private static Optional<ExportPreset> preset(Properties properties) {
        String code = properties.getProperty("export.preset");
        if (code == null) {
            return ExportLook.DEFAULT.preset();
        }
        return code.equals(TYPED)
                ? Optional.empty()
                : Optional.of(Arrays.stream(ExportPreset.values())
                        .filter(preset -> preset.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no size: " + code)));
    }

    private static int number(Properties properties, String key, int otherwise) {
        String text = properties.getProperty(key);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
