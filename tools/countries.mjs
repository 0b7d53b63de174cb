/**
 * Makes src/main/resources/static/map/countries.json anew. Run it where `npm install world-atlas@2.0.2 topojson-client@3 topojson-simplify@3`
 * was run: node countries.mjs COUNTRY-CODES.csv countries.json
 * The table of codes is the one described in the README beside countries.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'here.js'));
const { feature } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');
const [codesFile, target] = process.argv.slice(2);

/** Places that ISO gives no number of their own: XK is in common use, the others lie where ISO knows one country. */
const WITHOUT_NUMBER = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };
/** Islands narrower than this many degrees are left out where their country has larger land: they would be under a pixel. */
const ISLAND = 0.2;
/** Corners that matter less than this, in square degrees, are left out, the same on both sides of a border: some pixels at 12 times. */
const CORNER = 0.02;
/** Countries narrower than this many degrees keep every corner. */
const SMALL = 1.5;
const LEFT_OUT = ['AQ'];

/** @param {string} text a table in CSV, quoted where need be @returns {Record<string, string>[]} */
function rows(text) {
  const [head, ...body] = text.trim().split(/\r?\n/).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map((cell) => cell[1].replace(/^"|"$/g, '')));
  return body.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
}

const codes = new Map(rows(readFileSync(codesFile, 'utf8'))
  .filter((row) => row['ISO3166-1-numeric'])
  .map((row) => [row['ISO3166-1-numeric'].padStart(3, '0'), row['ISO3166-1-Alpha-2']]));

/** Two decimals are about a kilometre; a ring needs three corners. @param {number[][]} ring */
function rounded(ring) {
  const points = ring.map((point) => point.map((value) => Math.round(value * 100) / 100))
    .filter((point, index, all) => !index || point[0] !== all[index - 1][0] || point[1] !== all[index - 1][1]);
  return points.length > 3 ? points : null;
}

/** What of a ring lies on one side of a meridian. @param {number[][]} ring @param {number} x @param {(longitude: number) => boolean} isInside */
function side(ring, x, isInside) {
  return ring.flatMap((to, index) => {
    const from = ring[(index || ring.length) - 1];
    const crossing = [x, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])];
    if (isInside(to[0])) return isInside(from[0]) ? [to] : [crossing, to];
    return isInside(from[0]) ? [crossing] : [];
  });
}

/** A ring that runs over the date line is cut there, or it would be drawn across the whole map. @param {number[][]} ring */
function cut(ring) {
  let turn = 0;
  const whole = ring.slice(1).map(([x, y], index) => {
    if (Math.abs(x - ring[index][0]) > 180) turn += x < ring[index][0] ? 360 : -360;
    return [x + turn, y];
  });
  const edge = whole.some(([x]) => x > 180) ? 180 : whole.some(([x]) => x < -180) ? -180 : null;
  if (edge === null) return [[whole.at(-1), ...whole]]; // what only touches the line may have jumped from 180 to -180
  const parts = [side(whole, edge, (x) => x <= edge), side(whole, edge, (x) => x >= edge)].filter((part) => part.length);
  return parts.map((part) => {
    const shift = Math.max(...part.map(([x]) => x)) > 180.001 ? -360 : Math.min(...part.map(([x]) => x)) < -180.001 ? 360 : 0;
    return [...part, part[0]].map(([x, y]) => [x + shift, y]);
  });
}

function polygons({ type, coordinates }) {
  return (type === 'Polygon' ? [coordinates] : coordinates)
    .flatMap(([outer, ...holes]) => { const parts = cut(outer); return parts.map((part, index) => (index ? [part] : [part, ...holes])); })
    .map((polygon) => polygon.map(rounded))
    .filter(([outer]) => outer)
    .map((polygon) => polygon.filter(Boolean));
}

/** @param {number[][]} ring the greater of its width and height, in degrees */
const extent = (ring) => Math.max(...[0, 1].map((axis) => Math.max(...ring.map((point) => point[axis])) - Math.min(...ring.map((point) => point[axis]))));

/** @param {number[][][][]} parts of one country */
const visible = (parts) => {
  const large = parts.filter(([outer]) => extent(outer) >= ISLAND);
  return large.length ? large : parts;
};

const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
/** Every part of each country, by code. */
function countries(topology) {
  const byCode = new Map();
  for (const country of feature(topology, topology.objects.countries).features) {
    const code = codes.get(country.id) ?? WITHOUT_NUMBER[country.properties.name];
    if (!code || LEFT_OUT.includes(code)) continue;
    byCode.set(code, [...byCode.get(code) ?? [], ...polygons(country.geometry)]);
  }
  return byCode;
}

const rough = countries(simplify(presimplify(world), CORNER));
const features = [...countries(world)].sort(([one], [other]) => one.localeCompare(other)).filter(([, parts]) => parts.length)
  .map(([code, exact]) => [code, visible(exact.some(([outer]) => extent(outer) >= SMALL) ? rough.get(code) : exact)])
  .map(([code, coordinates]) => ({ type: 'Feature', properties: { name: code }, geometry: { type: 'MultiPolygon', coordinates } }));
writeFileSync(target, JSON.stringify({ type: 'FeatureCollection', features }));
console.log(`${features.length} countries`);
