package org.weft.intake.job;

/** How far an import has come. */
enum ImportState {
    /** Its files are being read and compared with the graph; nothing is written. */
    READING,
    /** It can be looked at, and committed. */
    PREVIEWED,
    /** It is being written; it will be there whole, or not at all. */
    WRITING,
    /** All of it is in the graph. */
    COMMITTED,
    /** It is being taken back. */
    UNDOING,
    /** All of it has been taken back. */
    UNDONE,
    /** It cannot be read or written; nothing of it is in the graph. */
    FAILED,
    /** Somebody called it off; nothing of it is in the graph. */
    CANCELLED;

    /** Whether nothing more happens unless somebody asks for it. */
    public boolean isAtRest() {
        return this != READING && this != WRITING && this != UNDOING;
    }
}
