package org.weft.intake.job;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.weft.intake.Format;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Part;
import org.weft.intake.format.Legible;

/** What can be imported, and what of it some files are. */
@Component
class Formats {

    private final List<Format> formats;

    Formats(List<Format> formats) {
        this.formats = formats.stream().sorted(Comparator.comparing(Format::name)).toList();
    }

    /** By name. */
    List<Format> all() {
        return formats;
    }

    /**
     * The format that a person named, else the first that recognises the files.
     *
     * @throws IntakeException where there is none, or a file is broken
     */
    Format of(List<Part> unpacked, ImportSettings said) throws IOException {
        String names = String.join(", ", formats.stream().map(Format::name).toList());
        if (said.format() != null) {
            return formats.stream().filter(format -> format.name().equalsIgnoreCase(said.format())).findFirst()
                    .orElseThrow(() -> new IntakeException("There is no format '" + said.format() + "'.",
                            "There are " + names + "."));
        }
        for (Format format : formats) {
            if (format.recognises(unpacked)) {
                return format;
            }
        }
        for (Part part : unpacked) {
            Legible.require(part); // maybe nobody recognised it because it is broken
        }
        throw new IntakeException(
                "It is not clear what " + String.join(", ", unpacked.stream().map(Part::name).toList()) + " holds.",
                "Its columns fit none of " + names + ". Use the template, or name the format.");
    }
}
