package careermap.guidance;

import careermap.person.Account;
import java.util.Optional;

/**
 * What is known of whoever comes in (来訪), found out at once.
 *
 * @param standing empty for somebody who is not on the roster
 */
public record Arrival(Account account, Optional<Standing> standing, Waiting waiting) {}
