package careermap.publication;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The map as a picture (地図の図), drawn when it is asked for.
 *
 * @param content the same for the same picture, and other for any other
 * @param alternativeText what it shows, in words; at most 2,000 characters
 * @param png the picture; empty where none can be drawn
 */
public record Drawing(String content, String alternativeText, Supplier<Optional<byte[]>> png) {}
