/**
 * Ability standards (能力評価基準) that HR takes in: units that a map's roles can name by their codes.
 */
@NullMarked
package careermap.standard;

import org.jspecify.annotations.NullMarked;
