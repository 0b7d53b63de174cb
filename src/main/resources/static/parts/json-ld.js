/** An organisation as schema.org has it, for machines that read the page; it goes when the screen does. */
const TYPES = {
  UNIVERSITY: 'CollegeOrUniversity', COMPANY: 'Corporation', RESEARCH_ORGANISATION: 'ResearchOrganization', CENTRE_OF_EXCELLENCE: 'ResearchOrganization',
  PUBLIC_BODY: 'GovernmentOrganization', FUNDER: 'FundingAgency', HEALTHCARE: 'MedicalOrganization',
};

const page = (slug) => `${location.origin}/organisations/${encodeURIComponent(slug)}`;
const other = ({ slug, name }) => ({ '@type': 'Organization', '@id': page(slug), name });
const some = (all) => (all.length ? all : undefined);

/** @param {any} one the organisation, as the profile asks for it */
export function schemaOrg(one) {
  const { website, ror, companyNumber, wikidata } = one.details;
  return {
    '@context': 'https://schema.org', '@type': TYPES[one.kind] ?? 'Organization', '@id': page(one.slug), name: one.name,
    alternateName: some(one.aliases), url: website ?? undefined,
    sameAs: some([ror, wikidata && `https://www.wikidata.org/wiki/${wikidata}`].filter(Boolean)),
    identifier: companyNumber ? { '@type': 'PropertyValue', propertyID: 'GB company number', value: companyNumber } : undefined,
    address: one.country || one.place ? { '@type': 'PostalAddress', addressLocality: one.place?.name, addressCountry: one.country ?? undefined } : undefined,
    parentOrganization: one.partOf ? other(one.partOf) : undefined, subOrganization: some(one.parts.map(other)),
    knowsAbout: some(one.fields.map((field) => field.name)),
  };
}

/** Keeps one script in the head of the page while its component is there. */
export class JsonLd {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  /** @param {object | null} data */
  show(data) {
    const text = data && this.host.isConnected ? JSON.stringify(data) : null;
    if (text === this.text) return;
    this.hostDisconnected();
    this.text = text;
    if (!text) return;
    this.script = Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: text });
    document.head.append(this.script);
  }

  hostDisconnected() {
    this.script?.remove();
    this.script = this.text = null;
  }
}
