package org.weft.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What graphql-java finds wrong is told without the names of its types, and with the values that there are. */
class PlainWordsTests {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser()
                    .parse("""
                            type Query { gaps(filter: Filter, kind: Kind, kinds: [Kind!], first: Int, share: Float, name: String): String
                              one(slug: ID!): Thing  end(end: End): String }
                            type Thing { part(of: ID): String plain: String }
                            input Filter { region: ID!  kind: Kind }
                            input End @oneOf { region: ID  market: ID }
                            enum Kind { LINK COVERAGE }"""),
            RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
            "{gaps(kind: FOO)} > kind: 'FOO' is no Kind; it is one of LINK, COVERAGE.",
            "{gaps(kind: \"LINK\")} > kind: 'LINK' is no Kind, which is written without quotes; it is one of LINK, COVERAGE.",
            "{gaps(kinds: [LINK, BAR])} > kinds[1]: 'BAR' is no Kind; it is one of LINK, COVERAGE.",
            "{gaps(kinds: [null])} > kinds[0] is null; give a value.",
            "{gaps(first: \"two\")} > first: 'two' is not a whole number, such as 20.",
            "{gaps(share: \"x\")} > share: 'x' is not a number, such as 0.2.",
            "{gaps(name: 5)} > name: '5' is not a text in double quotes.",
            "{gaps(filter: {region: null})} > filter.region is null; give a value.",
            "{gaps(filter: {kind: LINK})} > filter lacks region; give it too.",
            "{gaps(filter: {region: 1, size: 2})} > filter has no part 'size'; its parts are region, kind.",
            "{gaps(filter: 5)} > filter has parts; give them in braces, such as {name: value}.",
            "{gaps(wrong: 1)} > There is no argument 'wrong' here; gaps takes filter, kind, kinds, first, share, name.",
            "{one(slug: \"a\") {plain(of: 1)}} > There is no argument 'of' here; plain takes none.",
            "{one {plain}} > one needs the argument 'slug'.",
            "{one(slug: null) {plain}} > slug is null; give a value.",
            "{end(end: {region: 1, market: 2})} > Give exactly one part of End; its parts are region, market.",
            "{nothing} > Field 'nothing' in type 'Query' is undefined"})
    void aBadDocumentIsTold(String query, String sentence) {
        assertThat(message(query, Map.of())).isEqualTo(sentence);
    }

    @Test
    void aBadVariableIsTold() {
        assertThat(message("query($k: Kind) {gaps(kind: $k)}", Map.of("k", "FOO")))
                .isEqualTo("The variable k: 'FOO' is no Kind; it is one of LINK, COVERAGE.");
        assertThat(message("query($n: Int) {gaps(first: $n)}", Map.of("n", "two")))
                .isEqualTo("The variable n is not a whole number, such as 20.");
        assertThat(message("query($s: ID!) {one(slug: $s) {plain}}", Map.of())).isEqualTo("s is null; give a value.");
    }

    private static String message(String query, Map<String, Object> variables) {
        var answer = GraphQL.newGraphQL(SCHEMA).build()
                .execute(ExecutionInput.newExecutionInput(query).variables(variables).build());
        return new PlainWords(SCHEMA).of(String.valueOf(answer.getErrors().getFirst().getMessage()));
    }
}
