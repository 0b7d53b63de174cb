/** Colours of the style sheet for pictures that are painted, as they are now: light or dark. */
const probe = Object.assign(document.createElement('span'), { hidden: true });
document.body.append(probe);

/** Tells, by its `change`, when all of them are others. */
export const dark = matchMedia('(prefers-color-scheme: dark)');

/** @param {string} name such as --ink */
export function paint(name) {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}
