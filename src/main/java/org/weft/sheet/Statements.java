package org.weft.sheet;

import java.util.Collection;
import java.util.Map;

/** What is recorded about statements: the long texts that the network does not hold. */
public interface Statements {

    /** By id; one that is gone is missing. */
    Map<String, Stated> saying(Collection<String> ids);
}
