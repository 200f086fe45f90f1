package careermap.map;

import java.time.Instant;

/**
 * A published map (版), which never changes.
 *
 * @param number 1 for the bundled map, then counting up
 */
public record Version(int number, Instant publishedAt, CareerMap map) {}
