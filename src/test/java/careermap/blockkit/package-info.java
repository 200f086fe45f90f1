/** What Slack refuses in a message or a view, known beforehand. */
@NullMarked
package careermap.blockkit;

import org.jspecify.annotations.NullMarked;
