@NullMarked
package careermap.file;

import org.jspecify.annotations.NullMarked;
