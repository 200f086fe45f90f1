@NullMarked
package careermap.browser;

import org.jspecify.annotations.NullMarked;
