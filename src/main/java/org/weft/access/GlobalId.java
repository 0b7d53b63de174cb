package org.weft.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An opaque id that is unique over all kinds of things: what {@code Node.id} holds.
 *
 * @param kind such as {@code organisation}
 * @param key the natural key within that kind
 */
public record GlobalId(String kind, String key) {

    /** The text that stands for it. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((kind + ':' + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The id that a text stands for, if it is one. */
    public static Optional<GlobalId> find(String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            GlobalId id = new GlobalId(decoded.substring(0, Math.max(colon, 0)), decoded.substring(colon + 1));
            return colon > 0 && id.text().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The natural key that a caller means, who may give it or the opaque id of a thing of that kind. */
    public static String keyOf(String kind, String given) {
        return find(given).filter(id -> id.kind().equals(kind)).map(GlobalId::key).orElse(given);
    }
}
