package org.isnad.formats;

/** What a file has shown itself to be: one that speaks for itself, or a table whose columns somebody may have to explain. */
public sealed interface Recognised permits OpenedInput, TableInput {}
