package careermap.database;

import careermap.map.Phrase;

/** Why a file is no copy to rely on, in the words of whoever wants it. */
interface CopyFaults {
  Phrase damaged(String reason);

  Phrase stranger();

  Phrase newer();
}
