package org.weft.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.weft.analysis.measure.LocationQuotient;

/**
 * What has a region more of than the recorded regions together? (x_ri / x_r) / (x_i / x), x_ri being how many
 * organisations of region r are active in field or mission i, or how many live connections by collaboration r has with
 * market i (Florence 1939; Balassa 1965). An organisation active in two fields counts in each. 0 where the region has
 * none; 0/0 is 0. A single region, or all regions alike, gives 1 everywhere. It compares what is recorded, so a region
 * recorded thinly looks special in the little it has. Running time O(regions · ties + organisations · fields).
 */
public final class LocationQuotients {

    private final Network network;
    private final LocalDate asOf;
    private final Rules rules;

    /**
     * One field, mission or market in one region.
     *
     * @param subject slug of the field or the mission, or code of the market
     * @param amount how many organisations or connections the region has there
     * @param everywhere how many all recorded regions have
     * @param quotient 1: as much as everywhere; 2: twice the share
     * @param hasAdvantage whether the quotient is 1 or more
     */
    public record Quotient(String subject, int amount, int everywhere, double quotient, boolean hasAdvantage) {}

    /** As of one day, under these rules. */
    public LocationQuotients(Network network, Rules rules, LocalDate asOf) {
        this.network = network;
        this.rules = rules;
        this.asOf = asOf;
    }

    /** Every subject that any region has something in: greatest quotient first, then by subject. */
    public List<Quotient> of(Region region, QuotientSubject about) {
        List<Map<String, Integer>> rows = network.regions().stream().map(place -> amounts(place, about)).toList();
        List<String> subjects = rows.stream().flatMap(row -> row.keySet().stream()).sorted().distinct().toList();
        var amounts = new double[rows.size()][subjects.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < subjects.size(); column++) {
                amounts[row][column] = rows.get(row).getOrDefault(subjects.get(column), 0);
            }
        }
        var quotients = new LocationQuotient(amounts);
        int place = network.regions().stream().map(Region::slug).toList().indexOf(region.slug());
        var found = new ArrayList<Quotient>();
        for (int column = 0; column < subjects.size(); column++) {
            String subject = subjects.get(column);
            found.add(new Quotient(subject, (int) amounts[place][column],
                    rows.stream().mapToInt(row -> row.getOrDefault(subject, 0)).sum(), quotients.of(place, column),
                    quotients.hasAdvantage(place, column)));
        }
        found.sort(Comparator.comparingDouble(Quotient::quotient).reversed().thenComparing(Quotient::subject));
        return found;
    }

    private Map<String, Integer> amounts(Region region, QuotientSubject about) {
        var amounts = new HashMap<String, Integer>();
        if (about == QuotientSubject.MARKETS) {
            new Connections(network, rules, asOf).of(region, Set.of(ConnectionKind.COLLABORATION)).stream()
                    .filter(connection -> connection.status() == CollaborationStatus.ACTIVE)
                    .forEach(connection -> amounts.merge(connection.market(), 1, Integer::sum));
            return amounts;
        }
        for (int at = 0; at < network.organisations().size(); at++) {
            if (region.slug().equals(network.organisation(at).region())) {
                (about == QuotientSubject.FIELDS ? network.fieldsOf(at) : network.missionsOf(at))
                        .forEach(subject -> amounts.merge(subject, 1, Integer::sum));
            }
        }
        return amounts;
    }
}
