/** What differs between two versions of the map (変更), for the map, one person and everybody. */
@NullMarked
package careermap.change;

import org.jspecify.annotations.NullMarked;
