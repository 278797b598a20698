package org.isnad.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language, read from {@code <area>_<language>.properties} beside this class when an area is first
 * asked for. Safe for use by several threads.
 */
final class Messages {
    private final String suffix;
    private final Map<String, Map<String, Message>> areas = new ConcurrentHashMap<>();

    Messages(Language language) {
        suffix = language == Language.ARABIC ? "_ar.properties" : "_en.properties";
    }

    /**
     * The message of a key, whose part before the first dot is the area.
     *
     * @throws MissingResourceException if there is no such area or message
     */
    Message get(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        Message message = areas.computeIfAbsent(area, this::read).get(key);
        if (message == null) {
            throw missing(area, key);
        }
        return message;
    }

    private Map<String, Message> read(String area) {
        Properties properties = new Properties();
        try (@Nullable InputStream stream = Messages.class.getResourceAsStream(area + suffix)) {
            if (stream == null) {
                throw missing(area, area);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + area + suffix, e);
        }
        Map<String, Message> messages = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            messages.put(key, Message.of(properties.getProperty(key)));
        }
        return Map.copyOf(messages);
    }

    private MissingResourceException missing(String area, String key) {
        return new MissingResourceException("no message " + key + " in " + area + suffix, area + suffix, key);
    }
}
