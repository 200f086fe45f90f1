package careermap.roster;

/**
 * A roster that waits to be taken in (預かった名簿).
 *
 * @param name of the file
 */
public record KeptRoster(long id, String name, byte[] content) {}
