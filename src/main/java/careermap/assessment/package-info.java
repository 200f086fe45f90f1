/**
 * The evaluation sheet (評価): two honest opinions on the same rows, sealed until both are in, and
 * their differences as the agenda of a talk.
 */
@NullMarked
package careermap.assessment;

import org.jspecify.annotations.NullMarked;
