/** The world: markets shaded by one figure, towns of organisations as points. What it shows, tables say as well. */
import { rest } from '../app/ask.js';
import { number, t } from '../app/texts.js';
import { DIGITS } from './market-figures.js';
import { paint } from './paint.js';

const OUTLINES = '/map/countries.json';

/** A country narrower than this many degrees would be a speck: it gets a dot. */
const SPECK = 3;

/** Country code → [longitude, latitude] of its largest part, and how wide that is. */
const middles = new Map();

function remember({ properties, geometry }) {
  const boxes = geometry.coordinates.map(([outer]) => [0, 1].map((axis) => {
    const values = outer.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  }));
  const extent = (box) => Math.max(...box.map(([low, high]) => high - low));
  const largest = boxes.reduce((one, other) => (extent(other) > extent(one) ? other : one));
  middles.set(properties.name, { at: largest.map(([low, high]) => (low + high) / 2), extent: extent(largest) });
}

/** Makes the world known to ECharts, once. */
export async function prepare(echarts) {
  if (echarts.getMap('world')) return;
  const outlines = await rest(OUTLINES);
  outlines.features.forEach(remember);
  echarts.registerMap('world', outlines);
}

/** Where a country is, for a closer look. @param {string} code @returns {number[]} */
export const middle = (code) => middles.get(code)?.at ?? [0, 20];

/** Hatched: nobody has looked. */
function hatched(ground, line) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = line;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) { pen.moveTo(shift, 8); pen.lineTo(shift + 8, 0); }
  pen.stroke();
  return { image: canvas, repeat: 'repeat' };
}

/** @param {{rows: any[], shade: string, towns: any[], market: string | null, home: string, view: number[] | null}} of */
export function draw({ rows, shade, towns, market, home, view }) {
  const ink = paint('--ink');
  const line = paint('--map-line');
  const patterns = new Map();
  const fill = ({ step, isHatched }) => {
    const ground = step === null ? paint('--card') : paint(`--shade-${step}`);
    if (!isHatched) return ground;
    if (!patterns.has(ground)) patterns.set(ground, hatched(ground, paint('--soft')));
    return patterns.get(ground);
  };
  const words = (row) => `${row.name}\n${row.value === null ? row.words : `${t.map.shades[shade]}: ${number(row.value, DIGITS[shade])}`}${row.isHatched && row.value !== null ? `\n${row.words}` : ''}`;
  const style = (row) => ({ areaColor: fill(row), borderColor: row.code === market ? paint('--accent') : ink, borderWidth: row.code === market ? 2 : 0.8 });
  const point = { tooltip: { formatter: ({ data }) => data.words }, cursor: 'pointer' };
  return {
    tooltip: { renderMode: 'richText', confine: true, backgroundColor: paint('--card'), borderColor: line, textStyle: { color: ink, fontSize: 13 } },
    geo: {
      map: 'world', left: 0, right: 0, top: 4, bottom: 4, ...(view && { center: view.slice(0, 2), zoom: view[2] }),
      roam: view ? 'move' : false, scaleLimit: { min: 1, max: 12 },
      itemStyle: { areaColor: paint('--land'), borderColor: line, borderWidth: 0.5 },
      emphasis: { label: { show: false }, itemStyle: { areaColor: undefined, borderColor: paint('--accent'), borderWidth: 2 } },
      select: { disabled: true },
      tooltip: { show: true, formatter: ({ name }) => { const row = rows.find((one) => one.code === name); return row ? words(row) : name === home ? t.map.homeCountry : t.map.noMarket; } },
      regions: [{ name: home, itemStyle: { areaColor: paint('--home') } },
        ...rows.map((row) => ({ name: row.code, itemStyle: style(row), emphasis: { itemStyle: { areaColor: fill(row) } } }))],
    },
    series: [
      { type: 'scatter', coordinateSystem: 'geo', ...point, z: 3, symbolSize: 13,
        data: rows.filter((row) => middles.get(row.code)?.extent < SPECK)
          .map((row) => ({ value: middles.get(row.code).at, code: row.code, words: words(row), itemStyle: { color: fill(row), borderColor: ink, borderWidth: row.code === market ? 3 : 1 } })) },
      { type: 'scatter', coordinateSystem: 'geo', z: 2, silent: true, symbolSize: 0.1,
        data: rows.map((row) => ({ name: row.name, value: middles.get(row.code)?.at })).filter((one) => one.value),
        label: { show: true, formatter: '{b}', position: 'bottom', color: ink, textBorderColor: paint('--card'), textBorderWidth: 3, fontSize: 12 }, labelLayout: { hideOverlap: true } },
      { type: 'scatter', coordinateSystem: 'geo', ...point, z: 4,
        data: towns.map((town) => ({ value: town.at, town: town.slug, words: `${town.name}: ${t.map.organisations(town.count)}`, symbolSize: 5 + 3 * Math.sqrt(town.count),
          itemStyle: { color: paint('--town'), borderColor: paint('--card'), borderWidth: 1, opacity: 0.9 } })) },
    ],
  };
}
