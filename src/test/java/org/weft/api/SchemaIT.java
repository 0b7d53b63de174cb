package org.weft.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.weft.Probes;
import org.weft.WeftTest;

/** The schema is mapped whole, described whole, named by the conventions, and changed only on purpose. */
@WeftTest
class SchemaIT {

    private static final Path SNAPSHOT = Path.of("src", "test", "resources", "schema.graphqls");

    private final GraphQLSchema schema;

    SchemaIT(GraphQlSource source) {
        schema = source.schema();
    }

    @Test
    void everyFieldAndArgumentHasItsMethod() {
        SchemaReport report = Probes.schemaReport();
        assertThat(report.unmappedFields()).as("fields without data").isEmpty();
        assertThat(report.unmappedRegistrations()).as("methods without a field").isEmpty();
        assertThat(report.unmappedArguments()).as("parameters without an argument").isEmpty();
        assertThat(report.fieldNullnessErrors().keySet()).as("fields whose nullness differs")
                .filteredOn(field -> !isOfTheInterface(field)).isEmpty();
        assertThat(report.argumentNullnessErrors()).as("arguments whose nullness differs").isEmpty();
        assertThat(report.skippedTypes()).as("types that could not be looked into").isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        assertThat(problems((path, element) -> {
            return isDescribedByItsInterface(path)
                    || (element.getDescription() != null && !element.getDescription().isBlank())
                            ? null
                            : path + " is not described";
        })).isEmpty();
    }

    @Test
    void namesFollowTheConventions() {
        assertThat(problems((path, element) -> {
            String name = element.getName();
            boolean isGood = switch (element) {
                case GraphQLNamedType type -> name.matches("[A-Z][A-Za-z0-9]*");
                case GraphQLEnumValueDefinition value -> name.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
                default -> name.matches("[a-z][A-Za-z0-9]*") && !name.matches("get[A-Z].*")
                        && (!isBoolean(element) || name.matches("(is|has)[A-Z].*"));
            };
            return isGood ? null : path + " does not follow the conventions";
        })).isEmpty();
    }

    @Test
    void isTheSchemaThatCallersKnow() throws IOException {
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
                .includeSchemaDefinition(false).includeDirectiveDefinitions(false)).print(schema);
        if (Boolean.getBoolean("weft.schema.update")) {
            Files.writeString(SNAPSHOT, printed);
        }
        assertThat(printed)
                .as("The schema has changed. If that is wanted, and no caller breaks, write the snapshot anew:"
                        + " mvn verify -Dweft.schema.update=true")
                .isEqualTo(Files.readString(SNAPSHOT));
    }

    private interface Rule {

        String problem(String path, GraphQLNamedSchemaElement element);
    }

    /** What a rule finds in types, fields, arguments, input fields and enum values of ours. */
    private List<String> problems(Rule rule) {
        var problems = new ArrayList<String>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                add(problems, rule, type.getName(), type);
                members(type).forEach(member -> {
                    String path = type.getName() + "." + member.getName();
                    add(problems, rule, path, member);
                    if (member instanceof GraphQLFieldDefinition field) {
                        field.getArguments().forEach(
                                argument -> add(problems, rule, path + "(" + argument.getName() + ":)", argument));
                    }
                });
            }
        }
        return problems;
    }

    private static List<? extends GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLFieldsContainer fields -> fields.getFieldDefinitions();
            case GraphQLInputObjectType input -> input.getFieldDefinitions();
            case GraphQLEnumType options -> options.getValues();
            default -> List.of();
        };
    }

    private static void add(List<String> problems, Rule rule, String path, GraphQLNamedSchemaElement element) {
        String problem = rule.problem(path, element);
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** Kinds of gap promise a mission and a market where their interface, whose method they share, does not. */
    private static boolean isOfTheInterface(FieldCoordinates field) {
        return field.getTypeName().endsWith("Gap") && Set.of("mission", "market").contains(field.getFieldName());
    }

    /** Such as {@code Region.id}, which means what {@code Node.id} means. */
    private boolean isDescribedByItsInterface(String path) {
        String[] names = path.split("[.(]", -1);
        return names.length == 2 && schema.getType(names[0]) instanceof GraphQLObjectType object && object
                .getInterfaces().stream().map(parent -> schema.getType(parent.getName()))
                .flatMap(parent -> parent instanceof GraphQLFieldsContainer fields
                        ? Stream.ofNullable(fields.getFieldDefinition(names[1]))
                        : Stream.empty())
                .anyMatch(field -> field.getDescription() != null);
    }

    private static boolean isBoolean(GraphQLNamedSchemaElement element) {
        GraphQLType type = switch (element) {
            case GraphQLFieldDefinition field -> field.getType();
            case GraphQLArgument argument -> argument.getType();
            case GraphQLInputObjectField field -> field.getType();
            default -> null;
        };
        return type != null && GraphQLTypeUtil.unwrapAll(type).getName().equals("Boolean");
    }
}
