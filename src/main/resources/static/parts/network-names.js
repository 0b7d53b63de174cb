/** Which dots of the picture can bear their names, and at which side, so that no name lies over another or under a dot. */

/** Height of a name, in pixels of the screen. */
export const FONT = 11;

/** How wide a letter is, as a share of its height, on the whole. */
const LETTER = 0.56;
const GAP = 3;

const box = (dot) => {
  const { x, y } = dot.renderedPosition();
  const half = dot.renderedHeight() / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
};

const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Where a name may stand, the best first: box of the dot, width of the name → box of the name. */
const SIDES = {
  below: ({ left, right, bottom }, wide) => at((left + right) / 2, bottom + GAP + FONT / 2, wide),
  above: ({ left, right, top }, wide) => at((left + right) / 2, top - GAP - FONT / 2, wide),
  right: ({ right, top, bottom }, wide) => at(right + GAP + wide / 2, (top + bottom) / 2, wide),
  left: ({ left, top, bottom }, wide) => at(left - GAP - wide / 2, (top + bottom) / 2, wide),
};

/** Names of the sides; `below` is the rule. */
export const OTHER_SIDES = Object.keys(SIDES).slice(1);

const at = (x, y, wide) => ({ left: x - wide / 2, right: x + wide / 2, top: y - FONT / 2, bottom: y + FONT / 2 });

/**
 * @param {any[]} dots that want their names shown, the most important first @param {any[]} all in view @param {number} width of the picture
 * @param {(dot: any) => boolean} isNeeded whose name is shown even where there is no room
 * @returns {Map<any, string>} the side of each that is shown
 */
export function apart(dots, all, width, isNeeded) {
  const taken = new Map(all.map((dot) => [dot, box(dot)]));
  const sides = new Map();
  for (const dot of dots) {
    const wide = dot.data('name').length * FONT * LETTER;
    const side = Object.keys(SIDES).find((one) => {
      const name = SIDES[one](box(dot), wide);
      return name.left > 0 && name.right < width && ![...taken].some(([other, its]) => other !== dot && meet(name, its));
    }) ?? (isNeeded(dot) ? 'below' : null);
    if (!side) continue;
    sides.set(dot, side);
    taken.set(`name of ${dot.id()}`, SIDES[side](box(dot), wide));
  }
  return sides;
}
