/** The figures of each market that the map and its table show; null is unknown, which is not 0. */
import { isKnown, sum } from '../app/known.js';

export const SHADES = ['observed', 'expected', 'gap', 'alumni', 'students', 'score'];

/** Digits after the point: people are whole, strengths are not. */
export const DIGITS = { observed: 2, expected: 2, gap: 2, alumni: 0, students: 0, score: 2 };

const isUnrecorded = ({ state }) => state === 'NOT_RECORDED';

/** People of one market in its newest year; whoever is counted in one year may be counted in the next. */
function people({ counts }, code) {
  const ours = counts.filter((one) => one.market.code === code);
  const year = Math.max(...ours.map((one) => one.year));
  const newest = ours.filter((one) => one.year === year);
  return newest.length ? { count: sum(newest, (one) => one.count), year, isIllustrative: newest.some((one) => one.isIllustrative) } : null;
}

/**
 * @param {{coverage: any, alumni: any, students: any}} answer @param {any[] | undefined} targets @param {string | null} mission all missions where null
 */
export function figures({ coverage, alumni, students }, targets, mission) {
  const isOf = (code) => (cell) => cell.market.code === code;
  return coverage.markets.map(({ code, name }) => {
    const cells = coverage.cells.filter(isOf(code)).filter((cell) => !mission || cell.mission.slug === mission);
    const unstated = mission ? undefined : coverage.withoutMission.find(isOf(code));
    const all = unstated ? [...cells, unstated] : cells;
    const isUnseen = all.every(isUnrecorded);
    const target = targets?.find((one) => one.market.code === code);
    const graduates = people(alumni, code);
    const learners = people(students, code);
    return {
      code, name, isUnseen, isUnseenInMissions: cells.every(isUnrecorded),
      observed: isUnseen ? null : sum(all, ({ observed }) => observed), unstated: unstated?.observed ?? 0,
      expected: sum(cells, ({ expected }) => expected), gap: sum(cells, ({ shortfall }) => shortfall),
      alumni: graduates?.count ?? null, students: learners?.count ?? null,
      score: target?.score ?? null, rank: target?.rank ?? null,
      why: cells.find((cell) => cell.undefinedBecause)?.undefinedBecause ?? null,
      years: { alumni: graduates?.year, students: learners?.year },
      isIllustrative: Boolean(graduates?.isIllustrative || learners?.isIllustrative),
    };
  });
}

/** The step of a shade, 0 to 5; null where the figure is unknown. @param {number | null} value @param {number} most */
export const step = (value, most) => (isKnown(value) ? (value > 0 && most > 0 ? Math.max(1, Math.ceil((value / most) * 5)) : 0) : null);

/** The greatest figure among the markets. */
export const most = (rows, shade) => Math.max(0, ...rows.map((row) => row[shade] ?? 0));
