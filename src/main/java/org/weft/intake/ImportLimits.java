package org.weft.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How far files are unpacked before they are taken for bombs.
 *
 * @param unpacked most that all files of an import may hold together
 * @param ratio most that a packed file may grow by, once it is beyond {@code harmless}
 * @param harmless size up to which the ratio is not asked
 * @param entries most files in a ZIP
 */
@ConfigurationProperties("weft.import")
record ImportLimits(@DefaultValue("20GB") DataSize unpacked, @DefaultValue("200") int ratio,
        @DefaultValue("100MB") DataSize harmless, @DefaultValue("1000") int entries) {

    /** Most that this many packed bytes may grow to. */
    long most(long packed) {
        return Math.min(unpacked.toBytes(), Math.max(harmless.toBytes(), packed * ratio));
    }
}
