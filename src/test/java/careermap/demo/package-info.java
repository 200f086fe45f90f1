@NullMarked
package careermap.demo;

import org.jspecify.annotations.NullMarked;
