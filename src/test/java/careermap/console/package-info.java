@NullMarked
package careermap.console;

import org.jspecify.annotations.NullMarked;
