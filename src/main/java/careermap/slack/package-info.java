/** The way in from Slack and out to it (Slackとの出入口). */
@NullMarked
package careermap.slack;

import org.jspecify.annotations.NullMarked;
