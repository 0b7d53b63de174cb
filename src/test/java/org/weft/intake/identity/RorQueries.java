package org.weft.intake.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.weft.Api;
import org.weft.intake.Row;
import org.weft.intake.Table;
import tools.jackson.databind.JsonNode;

/** A labelled set out of a sample of the Research Organization Registry: a graph, and rows with the truth about each. */
final class RorQueries {

    /** What a query is like. */
    enum Kind {
        SAME_NAME,
        ALIAS,
        OTHER_LANGUAGE,
        ACRONYM,
        WRITTEN_OTHERWISE,
        LEGAL_FORM,
        TYPO,
        WORD_DROPPED,
        WORD_ORDER,
        UNKNOWN_NAME,
        NOT_IN_GRAPH,
        TURNED_NAMESAKE,
        CAMPUS
    }

    /** @param truth slug of the organisation it is; empty where it is none of the graph */
    record Query(Row row, Kind kind, String context, String truth) {}

    private final Random random;
    private final List<Map<String, Object>> graph = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();

    RorQueries(Path file, long seed) throws IOException {
        random = new Random(seed);
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            records.add(Api.JSON.readTree(line));
        }
        Collections.shuffle(records, random);
        List<JsonNode> in = records.subList(0, records.size() * 3 / 4);
        Set<String> ids = new HashSet<>();
        in.forEach(record -> ids.add(slug(record.get("id").asString())));
        in.forEach(record -> known(record, ids));
        records.subList(in.size(), records.size()).forEach(record -> add(record, Kind.NOT_IN_GRAPH,
                random.nextInt(4) == 0 && !names(record, "alias").isEmpty()
                        ? names(record, "alias").getFirst()
                        : display(record),
                ""));
    }

    List<Map<String, Object>> graph() {
        return graph;
    }

    List<Query> queries() {
        return queries;
    }

    private void known(JsonNode record, Set<String> ids) {
        String slug = slug(record.get("id").asString());
        String name = display(record);
        List<String> others = new ArrayList<>(names(record, "alias"));
        List<String> labels = names(record, "label").stream().filter(label -> !label.equals(name)).toList();
        List<String> acronyms = names(record, "acronym");
        String withheld = random.nextInt(3) == 0 && !others.isEmpty() ? others.removeFirst() : null;
        var aliases = new ArrayList<>(others);
        aliases.addAll(labels);
        aliases.addAll(acronyms);
        var row = new HashMap<String, Object>();
        row.put("id", slug);
        row.put("name", name);
        row.put("kind", "RESEARCH_ORGANISATION");
        row.put("aliases", aliases);
        row.put("country", List.of(country(record)));
        for (String column : List.of("region", "place", "fields", "sectors")) {
            row.put(column, List.of());
        }
        row.put("partOf", parents(record).stream().filter(ids::contains).limit(1).toList());
        row.put("website", website(record));
        row.put("ror", record.get("id").asString());
        row.put("wikidata", wikidata(record));
        graph.add(row);
        add(record, Kind.SAME_NAME, name, slug);
        others.stream().limit(1).forEach(alias -> add(record, Kind.ALIAS, alias, slug));
        labels.stream().limit(1).forEach(label -> add(record, Kind.OTHER_LANGUAGE, label, slug));
        acronyms.stream().limit(1).forEach(acronym -> add(record, Kind.ACRONYM, acronym, slug));
        if (withheld != null) {
            add(record, Kind.UNKNOWN_NAME, withheld, slug);
        }
        add(record, Kind.WRITTEN_OTHERWISE, otherwise(name), slug);
        add(record, Kind.LEGAL_FORM, name + (random.nextBoolean() ? " Ltd." : " GmbH"), slug);
        add(record, Kind.TYPO, typo(name), slug);
        List<String> words = List.of(name.split(" ", -1));
        if (words.size() > 2) {
            add(record, Kind.WORD_DROPPED, dropped(words), slug);
            add(record, Kind.WORD_ORDER, String.join(" ", words.subList(1, words.size())) + ", " + words.getFirst(),
                    slug);
        }
        if (name.matches("University of [\\p{L} ]+")) {
            negative(Kind.TURNED_NAMESAKE, name.substring(14) + " University", country(record));
        } else if (name.matches("[\\p{L} ]+ University")) {
            negative(Kind.TURNED_NAMESAKE, "University of " + name.substring(0, name.length() - 11),
                    country(record));
        }
        if (name.contains("Universit") && random.nextInt(3) == 0) {
            negative(Kind.CAMPUS, name + " " + (country(record).equals("MY") ? "Ghana" : "Malaysia"),
                    country(record).equals("MY") ? "GH" : "MY");
        }
    }

    private void add(JsonNode record, Kind kind, String name, String truth) {
        int dice = random.nextInt(100);
        boolean hasCountry = dice < 70;
        boolean hasWebsite = dice < 35 || dice >= 85;
        var cells = new TreeMap<String, String>();
        cells.put("id", "q-" + queries.size());
        cells.put("name", name);
        cells.put("country", hasCountry ? country(record) : "");
        cells.put("website", hasWebsite ? website(record) : "");
        cells.put("ror", random.nextInt(20) == 0 ? record.get("id").asString() : "");
        cells.put("wikidata", random.nextInt(20) == 0 ? wikidata(record) : "");
        cells.put("partOf", parents(record).stream().limit(1).reduce("", String::concat));
        String context = (hasCountry ? "country" : "no country") + (hasWebsite ? ", website" : "");
        queries.add(new Query(new Row(Table.ORGANISATIONS, "ror", 0, cells), kind, context, truth));
    }

    private void negative(Kind kind, String name, String country) {
        var cells = new TreeMap<String, String>();
        cells.put("id", "q-" + queries.size());
        cells.put("name", name);
        cells.put("country", country);
        queries.add(new Query(new Row(Table.ORGANISATIONS, "ror", 0, cells), kind, "country", ""));
    }

    private String otherwise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String turned = random.nextBoolean()
                ? plain.toUpperCase(java.util.Locale.ROOT)
                : plain.replaceAll("[-,.']", " ");
        return random.nextBoolean() ? turned.replace(" and ", " & ") : "The " + turned;
    }

    /** Two neighbours swapped, or a letter lost, in a word of more than three letters. */
    private String typo(String name) {
        String[] words = name.split(" ", -1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() > 3) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return name + name.charAt(name.length() - 1);
        }
        int place = places.get(random.nextInt(places.size()));
        var word = new StringBuilder(words[place]);
        int at = 1 + random.nextInt(word.length() - 2);
        if (random.nextBoolean()) {
            word.deleteCharAt(at);
        } else {
            char letter = word.charAt(at);
            word.setCharAt(at, word.charAt(at + 1));
            word.setCharAt(at + 1, letter);
        }
        words[place] = word.toString();
        return String.join(" ", words);
    }

    private String dropped(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(random.nextInt(rest.size()));
        return String.join(" ", rest);
    }

    static String slug(String ror) {
        return "ror-" + ror.substring(ror.lastIndexOf('/') + 1);
    }

    private static String display(JsonNode record) {
        return names(record, "ror_display").getFirst();
    }

    private static List<String> names(JsonNode record, String type) {
        var names = new ArrayList<String>();
        record.get("names").forEach(name -> {
            for (JsonNode one : name.get("types")) {
                if (one.asString().equals(type)) {
                    names.add(name.get("value").asString().replace('|', ' '));
                }
            }
        });
        return names;
    }

    private static String country(JsonNode record) {
        return record.at("/locations/0/geonames_details/country_code").asString();
    }

    private static String website(JsonNode record) {
        for (JsonNode link : record.get("links")) {
            if (link.get("type").asString().equals("website")) {
                return link.get("value").asString();
            }
        }
        return "";
    }

    private static String wikidata(JsonNode record) {
        for (JsonNode id : record.get("external_ids")) {
            if (id.get("type").asString().equals("wikidata")) {
                return id.at("/all/0").asString();
            }
        }
        return "";
    }

    private static List<String> parents(JsonNode record) {
        var parents = new ArrayList<String>();
        record.get("relationships").forEach(one -> {
            if (one.get("type").asString().equals("parent")) {
                parents.add(slug(one.get("id").asString()));
            }
        });
        return parents;
    }

    static List<String> countries(List<Map<String, Object>> graph) {
        return graph.stream().map(row -> String.valueOf(row.get("country")).replaceAll("[\\[\\]]", "")).distinct()
                .sorted().toList();
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format("%.3f", part / (double) whole);
    }

    static String line(Object... cells) {
        return String.join(" | ", Arrays.stream(cells).map(String::valueOf).toList());
    }
}
