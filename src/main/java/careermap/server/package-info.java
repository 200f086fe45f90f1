/** The door on the network (入口): HTTP, signatures, health and metrics. */
@NullMarked
package careermap.server;

import org.jspecify.annotations.NullMarked;
