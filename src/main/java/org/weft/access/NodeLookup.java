package org.weft.access;

import java.util.Optional;

import org.weft.analysis.Network;

/** Finds things by their opaque id; each package offers one for its own kinds. */
public interface NodeLookup {

    /** The thing with that id; nothing where it is of another kind, or is not there. */
    Optional<?> find(GlobalId id, Network network);
}
