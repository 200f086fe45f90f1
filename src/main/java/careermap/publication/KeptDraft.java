package careermap.publication;

import java.time.Instant;

/**
 * A draft that waits to be published (預かった下書き).
 *
 * @param source the name of the file it came from
 * @param document in the form of {@link careermap.map.Draft#document()}
 * @param givenBy a Slack user id
 */
public record KeptDraft(long id, String source, String document, String givenBy, Instant givenAt) {}
