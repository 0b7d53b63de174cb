package org.weft.stakeholder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.access.GlobalId;
import org.weft.access.Page;
import org.weft.analysis.Collaboration;
import org.weft.analysis.Field;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;

/** The ties between organisations. */
@Controller
class CollaborationController {

    private final Clock clock;

    CollaborationController(Clock clock) {
        this.clock = clock;
    }

    @QueryMapping
    Page<Collaboration> collaborations(@Argument @Nullable CollaborationFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after, @ContextValue Network network) {
        return byName((filter == null ? CollaborationFilter.ALL : filter).in(network, LocalDate.now(clock)), first,
                after);
    }

    @QueryMapping
    @Nullable
    Collaboration collaboration(@Argument String slug, @ContextValue Network network) {
        return network.findCollaboration(GlobalId.keyOf("collaboration", slug)).orElse(null);
    }

    static Page<Collaboration> byName(List<Collaboration> collaborations, @Nullable Integer first,
            @Nullable String after) {
        return Page.of(collaborations, CollaborationController::order, first, after);
    }

    static String order(Collaboration tie) {
        return tie.name().toLowerCase(Locale.ROOT) + '\n' + tie.slug();
    }

    @SchemaMapping
    List<Organisation> parties(Collaboration tie, @ContextValue Network network) {
        return CollaborationFilter.parties(network, tie);
    }

    @SchemaMapping
    List<Mission> missions(Collaboration tie, @ContextValue Network network) {
        return ThemeController.missions(tie.missions(), network);
    }

    @SchemaMapping
    List<Field> fields(Collaboration tie, @ContextValue Network network) {
        return ThemeController.fields(tie.fields(), network);
    }

    @SchemaMapping
    boolean isInternational(Collaboration tie, @ContextValue Network network) {
        return CollaborationFilter.isInternational(network, tie);
    }

    @SchemaMapping(typeName = "Collaboration", field = "isDisputed")
    boolean disputed(Collaboration tie) {
        return tie.isDisputed();
    }

    @SchemaMapping(typeName = "Collaboration", field = "id")
    String idOf(Collaboration tie) {
        return new GlobalId("collaboration", tie.slug()).text();
    }
}
