@NullMarked
package careermap.table;

import org.jspecify.annotations.NullMarked;
