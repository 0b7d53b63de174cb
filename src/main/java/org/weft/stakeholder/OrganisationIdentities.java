package org.weft.stakeholder;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.weft.sheet.Identities;
import org.weft.sheet.Identity;

/** Reads what organisations are known by from the graph. */
@Component
class OrganisationIdentities implements Identities {

    private final Organisations organisations;

    OrganisationIdentities(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, Identity> of(Collection<String> slugs) {
        return organisations.findAllById(slugs).stream().collect(Collectors.toMap(OrganisationEntity::slug,
                one -> new Identity(one.website(), one.ror(), one.companyNumber(), one.wikidata())));
    }
}
