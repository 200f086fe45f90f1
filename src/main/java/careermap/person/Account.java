package careermap.person;

import careermap.map.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What Slack says of an account (Slackのアカウント), and the language its owner chose.
 *
 * @param language null where neither Slack nor the owner has said
 * @param zone null where Slack has not said
 */
public record Account(SlackId id, @Nullable Language language, @Nullable ZoneId zone) {}
