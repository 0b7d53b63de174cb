package org.weft.access;

import java.util.Objects;

/** Which Weft this is. */
public final class Release {

    private Release() {
    }

    /** Its version; one that was not packed has none. */
    public static String version() {
        return Objects.requireNonNullElse(Release.class.getPackage().getImplementationVersion(), "development build");
    }
}
