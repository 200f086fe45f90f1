package careermap.guidance;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask in human resources (人事の窓口).
 *
 * @param name as on the roster; null where no contact is set or known
 */
public record HrContact(@Nullable String name) {}
