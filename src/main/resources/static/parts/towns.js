/** The towns that organisations lie in: one point for each, as large as there are organisations. */
import { ask } from '../app/ask.js';

const PAGE = `query Towns($filter: OrganisationFilter!, $after: String) {
  organisations(filter: $filter, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { slug name country region { slug } place { slug name latitude longitude } } } }`;

/** No more pages than this are fetched: the picture says so. */
const PAGES = 10;

async function organisations(filter) {
  const all = [];
  /** @type {any} */
  let page = null;
  for (let pages = 0; pages < PAGES && (page?.pageInfo.hasNextPage ?? true); pages++) {
    page = (await ask(PAGE, { filter, after: page?.pageInfo.endCursor ?? null })).organisations;
    all.push(...page.nodes);
  }
  return { all, total: page?.totalCount ?? 0 };
}

/**
 * @param {string} region slug @param {string[]} markets codes
 * @returns {Promise<{towns: {slug: string, name: string, country: string, isHome: boolean, at: [number, number] | null, organisations: any[]}[],
 *   without: {slug: string, name: string}[], missing: number}>} without: organisations with no town on record; missing: beyond the last page
 */
export async function towns(region, markets) {
  const parts = await Promise.all([organisations({ regions: [region] }), ...(markets.length ? [organisations({ countries: markets })] : [])]);
  const found = new Map();
  const everybody = new Map(parts.flatMap((part) => part.all).map((one) => [one.slug, one]));
  for (const one of everybody.values()) {
    if (!one.place) continue;
    const { slug, name, latitude, longitude } = one.place;
    if (!found.has(slug)) found.set(slug, { slug, name, country: one.country, isHome: one.region?.slug === region, at: latitude === null || longitude === null ? null : [longitude, latitude], organisations: [] });
    found.get(slug).organisations.push({ slug: one.slug, name: one.name });
  }
  const all = [...found.values()].sort((one, other) => other.organisations.length - one.organisations.length || one.name.localeCompare(other.name));
  return {
    towns: all,
    without: [...everybody.values()].filter((one) => !one.place).map(({ slug, name }) => ({ slug, name })),
    missing: parts.reduce((sum, part) => sum + part.total - part.all.length, 0),
  };
}
