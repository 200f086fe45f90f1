@NullMarked
package careermap.cipher;

import org.jspecify.annotations.NullMarked;
