package org.weft.gap;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.weft.analysis.Rule;
import org.weft.analysis.Rules;
import org.weft.sheet.Columns;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;

/** What was assumed? The same answer as a list and as a table. */
@Controller
class RuleController implements Sheets {

    @QueryMapping
    List<Rule> rules() {
        return Rule.listOf(Rules.DEFAULT);
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("rules", "What was assumed?", List.of(),
                new Columns<Rule>().with("name", "Which number.", Rule::name).with("value", "How much.", Rule::value)
                        .with("meaning", "What it does.", Rule::meaning).list(),
                asked -> Rows.of(rules())));
    }
}
