package org.weft.analysis;

/** How a pair that one of two answers lists as a LINK gap stands in the other. */
enum LinkStanding {
    /** One of the two is not there. */
    ABSENT,
    /** They have a tie. */
    TIED,
    /** No tie; others of the same mission and market score higher. */
    BELOW,
    /** No tie, and nothing recorded suggests the pair. */
    UNSUGGESTED;

    /** Why a gap is not there afterwards, by how the pair stands then. */
    String closed(int most) {
        return switch (this) {
            case ABSENT -> "One of the two is not there afterwards.";
            case TIED -> "The two have a tie afterwards.";
            case BELOW -> "Still no tie, but the pair left the first " + most
                    + " of its mission and market: others score higher afterwards.";
            case UNSUGGESTED -> "Still no tie, but nothing recorded suggests the pair afterwards.";
        };
    }

    /** Why a gap was not there before, by how the pair stood then. */
    String opened(int most) {
        return switch (this) {
            case ABSENT -> "One of the two was not there before.";
            case TIED -> "The two had a tie before.";
            case BELOW -> "No tie before either, but the pair was not among the first " + most
                    + " of its mission and market.";
            case UNSUGGESTED -> "No tie before either, but nothing recorded suggested the pair.";
        };
    }
}
