package org.weft.sheet;

import java.util.Collection;
import java.util.Map;

/** What organisations are known by elsewhere: what the network does not hold. */
public interface Identities {

    /** By slug; one of whom nothing is recorded may be missing. */
    Map<String, Identity> of(Collection<String> organisations);
}
