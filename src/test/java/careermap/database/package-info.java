@NullMarked
package careermap.database;

import org.jspecify.annotations.NullMarked;
