package careermap.slack;

import careermap.guidance.GlanceAtDesk;
import careermap.guidance.ShowHrDesk;
import careermap.roster.GlanceAtRoster;

/** What human resources see of their desk: all that waits, and at a glance how much. */
record DeskLooks(ShowHrDesk whole, GlanceAtDesk waiting, GlanceAtRoster roster) {}
