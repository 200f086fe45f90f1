/** What people see in Slack (画面): pure functions from a record to blocks. */
@NullMarked
package careermap.slack.view;

import org.jspecify.annotations.NullMarked;
