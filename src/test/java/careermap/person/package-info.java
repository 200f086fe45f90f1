@NullMarked
package careermap.person;

import org.jspecify.annotations.NullMarked;
