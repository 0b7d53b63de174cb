package org.weft.gap;

import org.weft.access.Refusal;

/** How many LINK gaps of each mission and market a comparison looks at. */
final class ComparedLinks {

    private static final int MOST = 100;

    private ComparedLinks() {
    }

    /** The given number. */
    static int of(int given) {
        if (given < 0 || given > MOST) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "links is " + given + "; give 0 to " + MOST + ".");
        }
        return given;
    }
}
