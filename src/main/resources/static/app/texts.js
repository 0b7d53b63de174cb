/** The page's texts in the reader's language, as far as there is a file for it: texts/xx.js beside texts/en.js. */
const FILES = { en: () => import('../texts/en.js') };

const language = navigator.languages.map((one) => one.slice(0, 2)).find((one) => one in FILES) ?? 'en';

export const t = (await FILES[language]()).default;
document.documentElement.lang = language;

const numbers = new Map();

/** A number in the reader's locale. @param {number | null | undefined} value @param {number} digits after the point, at most */
export function number(value, digits = 2) {
  if (value === null || value === undefined) return '–';
  if (!numbers.has(digits)) numbers.set(digits, new Intl.NumberFormat(undefined, { maximumFractionDigits: digits }));
  return numbers.get(digits).format(value);
}

/** A share in percent. @param {number | null | undefined} value in [0, 1] */
export const percent = (value, digits = 0) => (value === null || value === undefined ? '–'
  : new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: digits }).format(value));

/** A day, month or year as precise as it is given (2019, 2019-09, 2019-09-30), or a moment's day. @param {string | null} text */
export function day(text) {
  if (!text) return t.notRecorded;
  const parts = text.slice(0, 10).split('-').map(Number);
  const form = /** @type {Intl.DateTimeFormatOptions[]} */ ([{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'medium' }])[parts.length - 1];
  return new Intl.DateTimeFormat(undefined, form).format(new Date(parts[0], (parts[1] ?? 1) - 1, parts[2] ?? 1));
}

const countries = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'code' });

/** A country's name in the reader's language. @param {string | null} code of ISO 3166-1 */
export const country = (code) => (code ? countries.of(code) : t.notRecorded);

/** A moment's day and time. @param {string} text */
export const moment = (text) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(text));

/** Today, as the service takes it. */
export const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
