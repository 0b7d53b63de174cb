package org.weft.intake.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.intake.ImportSettings;
import org.weft.intake.IntakeException;
import org.weft.intake.Recorder;

/** What a person says beside the files holds for every row; so it is checked once, before any is read. */
final class Beside {

    private static final int FEW = 12;

    private final Network network;
    private final Names names;

    Beside(Network network, Names names) {
        this.network = network;
        this.names = names;
    }

    /** @throws IntakeException where it names something that is not there */
    void require(ImportSettings said) {
        require("region", said.region(), network.regions().stream().map(Region::slug).toList());
        require("source", said.source(), network.data().sources().stream().map(source -> source.slug()).toList());
        require("university", said.university(), List.of());
    }

    private void require(String parameter, @Nullable String value, List<String> there) {
        if (value == null || isThere(parameter, value)) {
            return;
        }
        String kind = parameter.equals("university") ? "organisation" : parameter;
        List<String> alike = names.alike(kind, value);
        throw new IntakeException("There is no " + parameter + " '" + value + "', which was said beside the files.",
                alike.isEmpty()
                        ? there.isEmpty() || there.size() > FEW
                                ? "Give the slug of one that is there, or leave it out."
                                : "There are " + String.join(", ", there) + "; give one of these, or leave it out."
                        : "Did you mean " + String.join(" or ", alike) + "?");
    }

    private boolean isThere(String parameter, String value) {
        String slug = Recorder.slug(value);
        return switch (parameter) {
            case "region" -> network.findRegion(slug).isPresent() || names.find("region", value) != null;
            case "source" -> network.findSource(value).isPresent() || names.find("source", value) != null;
            default -> Optional.of(value).flatMap(network::findOrganisation).isPresent()
                    || network.findToday(slug).isPresent() || names.find("organisation", value) != null;
        };
    }
}
