package org.weft.sheet;

import java.util.List;
import java.util.Set;

/** What is recorded about sources. */
public interface Citations {

    /** The sources with these slugs, by title. */
    List<Citation> of(Set<String> sources);
}
