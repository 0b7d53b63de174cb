package org.weft.sheet;

import java.util.List;

/** The sheets that one package has to give. */
public interface Sheets {

    /** In the order in which they are listed. */
    List<Sheet<?>> sheets();
}
