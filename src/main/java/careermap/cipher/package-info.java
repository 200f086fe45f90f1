/** Ciphers (暗号): seals notes, so that the database holds nothing that can be read. */
@NullMarked
package careermap.cipher;

import org.jspecify.annotations.NullMarked;
