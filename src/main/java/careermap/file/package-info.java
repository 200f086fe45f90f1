/** The files people keep (ファイル): the map, the roster and the standard, as text and tables. */
@NullMarked
package careermap.file;

import org.jspecify.annotations.NullMarked;
