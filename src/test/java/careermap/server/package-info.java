/** The door, from outside. */
@NullMarked
package careermap.server;

import org.jspecify.annotations.NullMarked;
