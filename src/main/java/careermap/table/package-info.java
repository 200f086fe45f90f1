/** Tables (表) that HR keeps as files: a header, then row after row, each cell with its place. */
@NullMarked
package careermap.table;

import org.jspecify.annotations.NullMarked;
