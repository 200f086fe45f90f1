/** A Slack of our own for tests: it refuses what Slack refuses and fails as it is told to. */
@NullMarked
package careermap.slackstandin;

import org.jspecify.annotations.NullMarked;
