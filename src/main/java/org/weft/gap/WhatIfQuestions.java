package org.weft.gap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.weft.access.Lookup;
import org.weft.access.Refusal;
import org.weft.analysis.Backing;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Field;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.NetworkChange;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.OrganisationStatus;
import org.weft.analysis.Region;
import org.weft.analysis.Rules;
import org.weft.analysis.WhatIf;
import org.weft.analysis.WhatIfAnswer;

/** Turns a supposed change into one that analysis can make; refuses what names nothing. */
@Service
class WhatIfQuestions {

    private static final int MOST = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final GapQuestions questions;

    WhatIfQuestions(GapQuestions questions) {
        this.questions = questions;
    }

    /** The change as it is given. */
    record Change(List<SupposedTie> addCollaborations, List<String> removeCollaborations,
            List<SupposedOrganisation> addOrganisations, List<String> removeOrganisations) {}

    /** A tie as it is given. */
    record SupposedTie(List<String> parties, List<String> missions, CollaborationKind kind, CollaborationStatus status,
            @Nullable LocalDate startedOn) {}

    /** An organisation as it is given. */
    record SupposedOrganisation(String slug, String name, OrganisationKind kind, @Nullable String region,
            @Nullable String country, @Nullable String partOf, List<String> fields) {}

    WhatIfAnswer whatIf(Network network, String region, Change change, @Nullable LocalDate asOf, int links) {
        var lookup = new Lookup(network);
        Region home = lookup.region(region);
        lookup.missions(home);
        int size = change.addCollaborations().size() + change.removeCollaborations().size()
                + change.addOrganisations().size() + change.removeOrganisations().size();
        if (size < 1 || size > MOST) {
            throw bad("The change has " + size + " parts; give 1 to " + MOST + ".");
        }
        return new WhatIf(network, Rules.DEFAULT, questions.day(asOf), home, change(network, lookup, change),
                ComparedLinks.of(links)).answer();
    }

    private static NetworkChange change(Network network, Lookup lookup, Change change) {
        List<String> gone = change.removeOrganisations().stream().map(lookup::organisation).map(Organisation::slug)
                .toList();
        var there = new HashSet<String>();
        network.organisations().stream().map(Organisation::slug).filter(slug -> !gone.contains(slug))
                .forEach(there::add);
        List<Organisation> added = change.addOrganisations().stream().map(one -> organisation(one, lookup, there))
                .toList();
        return new NetworkChange(change.addCollaborations().stream().map(tie -> tie(tie, lookup, there, gone)).toList(),
                change.removeCollaborations().stream().map(lookup::collaboration).map(Collaboration::slug).toList(),
                added, gone);
    }

    /** Adds it to those that are there. */
    private static Organisation organisation(SupposedOrganisation given, Lookup lookup, Set<String> there) {
        if (!SLUG.matcher(given.slug()).matches() || !there.add(given.slug())) {
            throw bad("'" + given.slug()
                    + "' cannot be the slug of an organisation to add: give lower-case words joined by "
                    + "hyphens that no other organisation has.");
        }
        Region region = given.region() == null ? null : lookup.region(given.region());
        String country = given.country() == null ? null : country(given.country(), region);
        return new Organisation(given.slug(), given.name(), given.kind(), OrganisationStatus.EXISTING,
                region == null ? null : region.slug(), region == null ? country : region.country(), null,
                given.partOf() == null ? null : lookup.organisation(given.partOf()).slug(),
                given.fields().stream().map(lookup::field).map(Field::slug).sorted().distinct().toList(), List.of(),
                List.of(), Backing.NONE);
    }

    /** Any country, also one that is no market yet: the supposed network gets it. */
    private static String country(String given, @Nullable Region region) {
        if (region != null && !region.country().equals(given)) {
            throw bad(region.name() + " lies in " + region.country() + ", not in " + given + "; leave country out.");
        }
        return given;
    }

    private static NetworkChange.NewTie tie(SupposedTie given, Lookup lookup, Set<String> there, List<String> gone) {
        List<String> parties = given.parties().stream()
                .map(party -> there.contains(party) ? party : lookup.organisation(party).slug()).distinct().toList();
        if (parties.size() < 2) {
            throw bad("A collaboration to add has " + parties.size()
                    + (parties.size() == 1 ? " party" : " parties") + "; give two or more.");
        }
        for (String party : parties) {
            if (gone.contains(party)) {
                throw bad("'" + party + "' is to be removed and cannot be a party of a collaboration to add.");
            }
        }
        return new NetworkChange.NewTie(parties,
                given.missions().stream().map(lookup::mission).map(Mission::slug).toList(), given.kind(),
                given.status(), given.startedOn());
    }

    private static Refusal bad(String message) {
        return new Refusal(Refusal.Code.BAD_INPUT, message);
    }
}
