/**
 * Arrangements (取り決め): what human resources sets about talks and reminders, what that costs, and
 * what people choose for themselves.
 */
@NullMarked
package careermap.arrangement;

import org.jspecify.annotations.NullMarked;
