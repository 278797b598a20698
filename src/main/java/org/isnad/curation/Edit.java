package org.isnad.curation;

/**
 * One thing that a curator does: what is undone, redone and written to the journal as a whole. It carries what the person has
 * marked, typed and chosen; anchors, dates that follow from others, ids and checksums are made by the program when it is
 * applied.
 */
public sealed interface Edit permits RecordEdit, ArticleEdit, ListEdit, MergeEdit {}
