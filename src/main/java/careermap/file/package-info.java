/**
 * The files people keep (ファイル): the map, the roster, the standard and what is recorded of each, as
 * text and tables.
 */
@NullMarked
package careermap.file;

import org.jspecify.annotations.NullMarked;
