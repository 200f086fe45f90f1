package careermap.picture;

import careermap.map.RoleCode;
import careermap.map.Transition;

/**
 * Lines of one kind that reach a role on one side: they join on the way and share one arrowhead, so
 * that from any other end there is one way to go.
 */
record Net(RoleCode root, Transition.Kind kind, Side side) {}
