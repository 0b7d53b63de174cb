package org.weft.intake;

import org.jspecify.annotations.Nullable;
import org.weft.intake.Problem.Code;

/** The role of who imports, records or decides: a few words, no letter and no name. */
public final class Role {

    private static final int LONGEST = 200;

    private Role() {
    }

    /** What is wrong with it and what would be right; null where nothing is. */
    public static @Nullable Problem problem(String where, String column, String role, String whose) {
        if (role.isBlank()) {
            return new Problem(where, 0, column, "", Code.REQUIRED, "is empty; give the role of who " + whose);
        }
        return role.length() > LONGEST || role.chars().anyMatch(Character::isISOControl)
                ? new Problem(where, 0, column, shown(role.strip()), Code.INVALID,
                        "is longer than " + LONGEST + " characters, or holds control characters; give the role of who "
                                + whose + ", such as international office")
                : null;
    }

    /** As much of a value as a person needs to know which is meant. */
    public static String shown(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + '…';
    }
}
