package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.weft.WeftTest;
import org.weft.sheet.Parameter;

/** Nothing can be asked of which the answer cannot be taken out, unless it says here why. */
@WeftTest
class EveryAnswerIT {

    private static final String ONE_THING = "one thing, not a list; the lists of such things are taken out";
    private static final Map<String, String> WITHOUT = Map.of("node", ONE_THING, "organisation", ONE_THING,
            "collaboration", ONE_THING, "region", ONE_THING, "importJob", ONE_THING, "imports",
            "what this service was given of late, not what is known; a rejected row goes out by its import",
            "importFormats", "what this service can read; the documents and the command line list it");

    /** Arguments that a file has no need of, or that it knows otherwise. */
    private static final Set<String> OF_PAGES = Set.of("first", "after");
    private static final Set<String> IN_PARTS = Set.of("filter", "from", "to", "weights", "linkWeights", "change");

    private final List<GraphQLFieldDefinition> fields;
    private final Map<String, Exports.Offer> offers;

    EveryAnswerIT(GraphQlSource source, Exports exports) {
        fields = source.schema().getQueryType().getFieldDefinitions();
        offers = exports.offers().stream().collect(Collectors.toMap(Exports.Offer::name, offer -> offer));
    }

    /** {@code nextSteps} becomes {@code next-steps}. */
    private static String fileOf(GraphQLFieldDefinition field) {
        return field.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void everyFieldOfQueryHasATableOrAReasonWhyNot() {
        var neither = new TreeSet<String>();
        for (GraphQLFieldDefinition field : fields) {
            if (offers.containsKey(fileOf(field)) == WITHOUT.containsKey(field.getName())) {
                neither.add(field.getName());
            }
        }
        assertThat(neither).as("fields of Query with neither a table of their name nor a reason, or with both")
                .isEmpty();
        assertThat(fields).extracting(GraphQLFieldDefinition::getName).containsAll(WITHOUT.keySet());
    }

    @Test
    void noParameterMeansTwoThings() {
        assertThat(offers.values()).allSatisfy(
                offer -> assertThat(offer.parameters()).extracting(Parameter::name).doesNotHaveDuplicates());
    }

    @Test
    void aTableIsAskedWithTheArgumentsOfItsField() {
        for (GraphQLFieldDefinition field : fields) {
            Exports.Offer offer = offers.get(fileOf(field));
            if (offer != null) {
                Set<String> known = offer.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
                assertThat(field.getArguments()).as(field.getName()).allMatch(
                        argument -> OF_PAGES.contains(argument.getName()) || IN_PARTS.contains(argument.getName())
                                || known.contains(argument.getName()),
                        "is a parameter of " + offer.name() + ": " + known);
            }
        }
    }
}
