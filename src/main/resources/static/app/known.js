/** Figures that may be unknown, which is not 0. */

/** @param {unknown} value */
export const isKnown = (value) => value !== null && value !== undefined;

/** The sum of what is known; null where nothing is. @param {any[]} all @param {(one: any) => number | null | undefined} value */
export function sum(all, value) {
  const known = all.map(value).filter(isKnown);
  return known.length ? known.reduce((one, other) => one + other, 0) : null;
}
