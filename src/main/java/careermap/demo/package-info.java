/** A trial without a Slack account: a local Slack, a sample centre and the app, wired together. */
@NullMarked
package careermap.demo;

import org.jspecify.annotations.NullMarked;
