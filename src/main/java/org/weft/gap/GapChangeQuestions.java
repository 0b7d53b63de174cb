package org.weft.gap;

import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.GapChanges;
import org.weft.analysis.GapChangesAnswer;
import org.weft.analysis.Network;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;
import org.weft.analysis.TimeAxis;
import org.weft.evidence.Evidence;

/** Asks how gaps changed; when statements were recorded stands in the graph, not in the network. */
@Service
class GapChangeQuestions {

    private final Evidence evidence;

    GapChangeQuestions(Evidence evidence) {
        this.evidence = evidence;
    }

    GapChangesAnswer gapChanges(Network network, String region, LocalDate from, LocalDate to, TimeAxis by,
            int links) {
        var lookup = new Lookup(network);
        Region home = lookup.region(region);
        lookup.missions(home);
        if (!to.isAfter(from)) {
            throw new Refusal(Refusal.Code.BAD_INPUT,
                    "to is " + to + ", which is not after from, " + from + "; give a later day.");
        }
        int most = ComparedLinks.of(links);
        return (by == TimeAxis.VALIDITY
                ? new GapChanges(network, Rules.DEFAULT, home, from, to, most)
                : new GapChanges(network, Rules.DEFAULT, home, from, to, most,
                        evidence.history(network.data().statements())))
                .answer();
    }
}
