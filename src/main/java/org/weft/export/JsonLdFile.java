package org.weft.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.Place;
import org.weft.sheet.Identities;
import org.weft.sheet.Identity;
import org.weft.sheet.Names;
import tools.jackson.core.JsonGenerator;

/**
 * JSON-LD 1.1 in terms of schema.org and VIVO, with its context in it. A collaboration is one thing that relates all its
 * parties, so nothing is made pairwise. Identifiers elsewhere (ROR, Wikidata) are {@code sameAs}.
 */
final class JsonLdFile implements GraphFile {

    private static final int BATCH = 500;

    private final Identities identities;

    JsonLdFile(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void write(GraphPart graph, About about, OutputStream out) {
        JsonOut.document(out, json -> {
            json.writeName("@context");
            json.writePOJO(context());
            json.writeName("@graph");
            json.writeStartArray();
            json.writePOJO(dataset(about));
            organisations(json, graph);
            JsonOut.items(json, graph.collaborations().stream().map(tie -> collaboration(tie, graph)));
            json.writeEndArray();
        });
    }

    private static Map<String, Object> context() {
        Map<String, Object> reference = JsonOut.object("@type", "@id");
        return JsonOut.object("@version", 1.1, "@vocab", "https://schema.org/", "vivo",
                "http://vivoweb.org/ontology/core#", "relates", JsonOut.object("@id", "vivo:relates", "@type", "@id"),
                "parentOrganization", reference, "sameAs", reference, "url", reference);
    }

    private static Map<String, Object> dataset(About about) {
        return JsonOut.object("@id", "urn:weft:export", "@type", "Dataset", "name", "Weft", "description",
                about.sentences(), "dateCreated", about.asked().today().toString(), "version",
                String.valueOf(about.asked().network().version()), "citation",
                about.citations().stream()
                        .map(source -> JsonOut.object("@type", "CreativeWork", "name", JsonOut.text(source.title()),
                                "publisher", JsonOut.text(source.publisher()), "license",
                                JsonOut.text(source.licence()), "url", web(source.url())))
                        .toList());
    }

    /** In batches, each with one look into the graph for what organisations are known by elsewhere. */
    private void organisations(JsonGenerator json, GraphPart graph) {
        var batch = new ArrayList<Organisation>(BATCH);
        for (Iterator<Organisation> all = graph.organisations().iterator(); all.hasNext();) {
            batch.add(all.next());
            if (batch.size() == BATCH || !all.hasNext()) {
                Map<String, Identity> known = identities.of(batch.stream().map(Organisation::slug).toList());
                JsonOut.items(json, batch.stream().map(
                        one -> organisation(one, known.getOrDefault(one.slug(), Identity.NONE), graph)));
                batch.clear();
            }
        }
    }

    private static Map<String, Object> organisation(Organisation one, Identity identity, GraphPart graph) {
        return JsonOut.object("@id", id(one.slug()), "@type", types(one.kind()), "name", JsonOut.text(one.name()),
                "alternateName", some(one.aliases()), "identifier", some(Stream.of(one.slug(),
                        identity.companyNumber() == null ? null : "GB-COH-" + identity.companyNumber())
                        .filter(Objects::nonNull).toList()),
                "sameAs", some(Stream.of(web(identity.ror()), identity.wikidata() == null
                        ? null
                        : "http://www.wikidata.org/entity/" + identity.wikidata()).filter(Objects::nonNull).toList()),
                "url", web(identity.website()), "parentOrganization", one.partOf() == null ? null : id(one.partOf()),
                "knowsAbout", some(Names.fields(graph.network(), one.fields())), "location", location(one, graph));
    }

    private static @Nullable Map<String, Object> location(Organisation one, GraphPart graph) {
        Place place = Attribute.place(one, graph);
        if (place == null && one.country() == null) {
            return null;
        }
        return JsonOut.object("@type", "Place", "address",
                JsonOut.object("@type", "PostalAddress", "addressLocality",
                        JsonOut.text(place == null ? null : place.name()), "addressCountry", one.country()),
                "geo", place == null || place.latitude() == null || place.longitude() == null
                        ? null
                        : JsonOut.object("@type", "GeoCoordinates", "latitude", place.latitude(), "longitude",
                                place.longitude()));
    }

    private static Map<String, Object> collaboration(Collaboration tie, GraphPart graph) {
        return JsonOut.object("@id", "urn:weft:collaboration:" + tie.slug(), "@type",
                tie.kind() == CollaborationKind.FUNDING_AWARD
                        ? List.of("vivo:Relationship", "vivo:Grant")
                        : List.of("vivo:Relationship"),
                "name", JsonOut.text(tie.name()), "identifier", tie.slug(), "additionalType", tie.kind().name(),
                "creativeWorkStatus", tie.statusOn(graph.asOf()).name(), "relates",
                tie.parties().stream().map(JsonLdFile::id).toList(), "startDate", JsonOut.text(tie.startedOn()),
                "endDate", JsonOut.text(tie.endedOn()), "about",
                some(Names.fields(graph.network(), tie.fields())));
    }

    private static String id(String organisation) {
        return "urn:weft:organisation:" + organisation;
    }

    private static List<String> types(OrganisationKind kind) {
        return switch (kind) {
            case UNIVERSITY -> List.of("CollegeOrUniversity", "vivo:University");
            case COMPANY -> List.of("Corporation", "vivo:Company");
            case CENTRE_OF_EXCELLENCE -> List.of("ResearchOrganization", "vivo:Center");
            case RESEARCH_ORGANISATION -> List.of("ResearchOrganization", "vivo:ResearchOrganization");
            case PUBLIC_BODY -> List.of("GovernmentOrganization", "vivo:GovernmentAgency");
            case FUNDER -> List.of("FundingAgency", "vivo:FundingOrganization");
            case CLUSTER -> List.of("Consortium", "vivo:Consortium");
            case HEALTHCARE -> List.of("MedicalOrganization");
            case INVESTOR, SITE -> List.of("Organization");
        };
    }

    /** An address of the web, and nothing that only looks like one. */
    private static @Nullable String web(@Nullable String address) {
        return address != null && address.matches("https?://[^\\s<>\"{}|\\\\^`]+") ? address : null;
    }

    private static @Nullable List<String> some(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().map(Plain::text).toList();
    }
}
