package careermap.map;

/**
 * A map that somebody would like to publish (下書き).
 *
 * @param source the name of its file, which its problems give as their place
 * @param document what is kept once it is published, in the form of {@link MapText}: the author's
 *     own words where the file has that form, and complete in itself; empty where the file cannot
 *     be read
 */
public record Draft(String source, String document, MapReading reading) {}
