package org.weft.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CommandNodePatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.EnclosedPropertyListContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression2Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FulltextNodePatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.LabelExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.NodePatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PatternElementContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertiesContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyKeyNameContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.PropertyPostfixContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RelationshipPatternContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.RemoveLabelsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SetLabelsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.UnwindClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.VariableContext;

/**
 * Parses one file of Cypher with Neo4j's own parser and finds each name in it that the vocabulary does not have. Within
 * a file a variable has one meaning.
 */
final class CypherNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> kinds = new TreeMap<>();
    private final Set<String> rows = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    CypherNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the text says that it must not; the first syntax error alone, if there is one. */
    List<String> problemsOf(String text) {
        var syntax = new ArrayList<String>();
        var parser = new Cypher5Parser(new CommonTokenStream(new Cypher5Lexer(CharStreams.fromString(text))));
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                    RecognitionException failure) {
                syntax.add("line " + line + ": " + message);
            }
        });
        ParseTree tree = parser.statements();
        if (syntax.isEmpty()) {
            collect(tree);
            check(tree);
            return problems;
        }
        return syntax.subList(0, 1);
    }

    /** First what each variable is: labels of a node, types of a relationship, or a row of a parameter. */
    private void collect(ParseTree tree) {
        switch (tree) {
            case NodePatternContext node -> is(node.variable(), names(node.labelExpression()));
            case RelationshipPatternContext tie -> is(tie.variable(), names(tie.labelExpression()));
            case SetLabelsContext set -> is(set.variable(), names(set.nodeLabels()));
            case CommandNodePatternContext node -> is(node.variable(), names(node.labelType()));
            case FulltextNodePatternContext node -> {
                var labels = new TreeSet<String>();
                node.symbolicNameString().forEach(label -> labels.add(label.getText()));
                is(node.variable(), labels);
            }
            case UnwindClauseContext unwind -> rows.add(unwind.variable().getText());
            default -> {
            }
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i));
        }
    }

    private void is(@Nullable VariableContext variable, Set<String> names) {
        if (variable != null) {
            kinds.computeIfAbsent(variable.getText(), key -> new TreeSet<>()).addAll(names);
        }
    }

    private static Set<String> names(@Nullable ParseTree tree) {
        var names = new TreeSet<String>();
        if (tree != null) {
            Matcher matcher = NAME.matcher(tree.getText());
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    private void check(ParseTree tree) {
        switch (tree) {
            case NodePatternContext node -> {
                labels(names(node.labelExpression()));
                properties(kindsOf(node.variable(), node.labelExpression()), node.properties());
            }
            case RelationshipPatternContext tie -> {
                names(tie.labelExpression()).stream().filter(type -> !vocabulary.hasType(type))
                        .forEach(type -> problems.add("no relationship type " + type));
                properties(names(tie.labelExpression()), tie.properties());
            }
            case PatternElementContext path -> ends(path);
            case SetLabelsContext set -> labels(names(set.nodeLabels()));
            case RemoveLabelsContext remove -> labels(names(remove.nodeLabels()));
            case CommandNodePatternContext node -> labels(names(node.labelType()));
            case FulltextNodePatternContext node -> labels(kinds.getOrDefault(node.variable().getText(), Set.of()));
            case Expression2Context expression -> {
                if (!expression.postFix().isEmpty()
                        && expression.postFix(0) instanceof PropertyPostfixContext postfix) {
                    property(expression.expression1().getText(), postfix.property());
                }
            }
            case PropertyExpressionContext expression -> property(expression.expression1().getText(),
                    expression.property(0));
            case EnclosedPropertyListContext list -> {
                for (int i = 0; i < list.variable().size(); i++) {
                    property(list.variable(i).getText(), list.property(i));
                }
            }
            default -> {
            }
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            check(tree.getChild(i));
        }
    }

    private void labels(Set<String> labels) {
        labels.stream().filter(label -> !vocabulary.hasLabel(label))
                .forEach(label -> problems.add("no label " + label));
    }

    private void properties(Set<String> of, @Nullable PropertiesContext properties) {
        if (properties != null && properties.map() != null) {
            for (PropertyKeyNameContext key : properties.map().propertyKeyName()) {
                property(of, key.getText());
            }
        }
    }

    private void property(String variable, PropertyContext property) {
        if (NAME.matcher(variable).matches() && !rows.contains(variable)) {
            property(kinds.getOrDefault(variable, Set.of()), property.propertyKeyName().getText());
        }
    }

    private void property(Set<String> of, String name) {
        if (!vocabulary.hasProperty(of, name)) {
            problems.add("no property " + name + " of " + (of.isEmpty() ? "anything" : String.join(" or ", of)));
        }
    }

    /** Each relationship with the nodes right beside it; what is repeated has none to be told. */
    private void ends(PatternElementContext path) {
        for (int i = 1; i + 1 < path.getChildCount(); i++) {
            if (path.getChild(i) instanceof RelationshipPatternContext tie && tie.pathLength() == null
                    && path.getChild(i - 1) instanceof NodePatternContext left
                    && path.getChild(i + 1) instanceof NodePatternContext right) {
                ends(kindsOf(left), tie, kindsOf(right));
            }
        }
    }

    private void ends(Set<String> left, RelationshipPatternContext tie, Set<String> right) {
        boolean toRight = tie.leftArrow() == null;
        boolean toLeft = tie.rightArrow() == null;
        for (String type : names(tie.labelExpression())) {
            if (vocabulary.hasType(type) && !(toRight && vocabulary.allows(left, type, right))
                    && !(toLeft && vocabulary.allows(right, type, left))) {
                problems.add("no " + type + " between " + left + " and " + right + ", or not in this direction");
            }
        }
    }

    private Set<String> kindsOf(NodePatternContext node) {
        return kindsOf(node.variable(), node.labelExpression());
    }

    private Set<String> kindsOf(@Nullable VariableContext variable, @Nullable LabelExpressionContext labels) {
        var found = names(labels);
        if (variable != null) {
            found.addAll(kinds.getOrDefault(variable.getText(), Set.of()));
        }
        return found;
    }
}
