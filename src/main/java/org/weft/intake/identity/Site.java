package org.weft.intake.identity;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the address of an organisation's page says of who it is.
 *
 * @param domain its host in lower case, without {@code www.}; the graph derives the same from {@code website}
 * @param isWhole whether the page is the domain's first one; a page further down is of a part, or of a guest
 */
record Site(String domain, boolean isWhole) {

    private static final Pattern FIRST_PAGE = Pattern
            .compile("/?([a-z]{2}([-_][a-z]{2})?|(index|home|default|start)([./].*)?)?/?");

    /** Of an address, with its scheme or without; null where it has no domain. */
    static @Nullable Site of(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        String lower = address.strip().toLowerCase(Locale.ROOT);
        String rest = lower.substring(lower.lastIndexOf("://") < 0 ? 0 : lower.lastIndexOf("://") + 3);
        int end = firstOf(rest, "/?#:");
        String host = rest.substring(0, end);
        String domain = host.startsWith("www.") ? host.substring(4) : host;
        int path = firstOf(rest, "/?#");
        return domain.indexOf('.') > 0
                ? new Site(domain, FIRST_PAGE.matcher(rest.substring(path)).matches())
                : null;
    }

    private static int firstOf(String text, String signs) {
        int at = 0;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
