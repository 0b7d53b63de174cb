package org.weft.stakeholder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.identity.Merge;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** Organisations that may be one, to work through, and those that were made one. */
@Component
class DuplicateSheets implements Sheets {

    private final DuplicateController duplicates;

    DuplicateSheets(DuplicateController duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("possible-duplicates", "Which organisations may be one?",
                        List.of(Parameter.optional("isRejected",
                                "true for the pairs that somebody has rejected; false, where not given, for those that wait.")),
                        columns(),
                        asked -> Rows.of(duplicates
                                .possible(Boolean.TRUE.equals(asked.truth("isRejected")), asked.network()).stream()
                                .sorted(Comparator.comparing(DuplicateController::alikeness))),
                        DuplicateSheets::sources),
                new Sheet<>("merges", "Which organisations were made one?", List.of(), columns(),
                        asked -> Rows.of(duplicates.done().stream()
                                .sorted(Comparator.comparing(DuplicateController::recency))),
                        DuplicateSheets::sources));
    }

    private static List<Column<Merge>> columns() {
        return new Columns<Merge>().with("id", "The pair's key, for acceptDuplicate, rejectDuplicate and undoMerge.",
                Merge::id)
                .organisation("from", "The one that goes; its name is empty once it is gone.", Merge::from)
                .organisation("into", "The one that stays.", Merge::into)
                .with("reason", "Why, to be read after the name of from.", Merge::reason)
                .with("rule", "By what they are held for one.", Merge::rule)
                .with("score", "How alike their names are, 0 to 1; 1 for a shared identifier.", Merge::score)
                .with("state", "Where it stands.", Merge::state)
                .with("at", "When its state was set.", Merge::at)
                .with("by", "The role of who set it.", Merge::by)
                .with("importId", "The import that found it; empty where none did.", Merge::importId).list();
    }

    private static Stream<String> sources(Merge merge, Network network) {
        return Stream.of(merge.from(), merge.into()).flatMap(slug -> Witnesses.ofOrganisation(network, slug));
    }
}
