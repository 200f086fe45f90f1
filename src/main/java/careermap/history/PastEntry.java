package careermap.history;

/** An event as one row of the history tells it (履歴の一行). */
record PastEntry(PastKind kind, PastEvent event) {}
