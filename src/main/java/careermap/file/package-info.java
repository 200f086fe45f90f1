/** HR's files: bytes to tables and back; what the cells mean is the ground's to know. */
@NullMarked
package careermap.file;

import org.jspecify.annotations.NullMarked;
