/**
 * A worker that finds a place for each dot of a network, off the page's own thread. The same network gets the same places:
 * what hangs together is drawn as a tree first, then pushed and pulled (Fruchterman and Reingold 1991), then put side by side.
 */

/** Above this, fewer rounds, and only near dots push each other away. */
const CHEAPER = 1000;
const LENGTH = 50;
/** So many places are tried for each piece. */
const CORNERS = 120;

self.onmessage = ({ data: { turn, count, edges, wider } }) => self.postMessage({ turn, at: places(count, edges, wider) });

/**
 * @param {number} count of dots @param {[number, number][]} edges @param {number} wider width of the sheet over its height
 * @returns {Float64Array} x and y of each
 */
export function places(count, edges, wider = 1.5) {
  const neighbours = Array.from({ length: count }, () => []);
  for (const [one, other] of edges) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  const at = new Float64Array(count * 2);
  const pieces = piecesOf(neighbours).sort((one, other) => other.length - one.length || one[0] - other[0]);
  for (const piece of pieces) {
    asTree(piece, neighbours, at);
    if (piece.length > 2) settle(piece, neighbours, at, count > CHEAPER ? 60 : 250);
    lie(piece, at);
  }
  pack(pieces, at, Math.max(wider, 1 / wider));
  return wider < 1 ? at.map((_, index) => at[index ^ 1]) : at;
}

/** What hangs together. */
function piecesOf(neighbours) {
  const seen = new Uint8Array(neighbours.length);
  const pieces = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (let i = 0; i < piece.length; i++) for (const next of neighbours[piece[i]]) if (!seen[next]) { seen[next] = 1; piece.push(next); }
    pieces.push(piece);
  }
  return pieces;
}

/** The dot with most neighbours in the middle, each ring one step further out, room by how much hangs on it. */
function asTree(piece, neighbours, at) {
  const root = piece.reduce((best, one) => (neighbours[one].length > neighbours[best].length ? one : best));
  const parent = new Map([[root, null]]);
  const order = [root];
  for (let i = 0; i < order.length; i++) for (const next of neighbours[order[i]]) if (!parent.has(next)) { parent.set(next, order[i]); order.push(next); }
  const weight = new Map(order.map((one) => [one, 1]));
  for (let i = order.length - 1; i > 0; i--) weight.set(parent.get(order[i]), weight.get(parent.get(order[i])) + weight.get(order[i]));
  const from = new Map([[root, 0]]);
  const depth = new Map([[root, 0]]);
  for (const one of order.slice(1)) {
    const above = parent.get(one);
    const angle = from.get(above);
    const share = (weight.get(one) / order.length) * 2 * Math.PI;
    depth.set(one, depth.get(above) + 1);
    from.set(above, angle + share);
    from.set(one, angle);
    at[one * 2] = Math.cos(angle + share / 2) * depth.get(one) * LENGTH;
    at[one * 2 + 1] = Math.sin(angle + share / 2) * depth.get(one) * LENGTH;
  }
}

function settle(piece, neighbours, at, rounds) {
  const move = new Float64Array(at.length);
  const isLarge = piece.length > CHEAPER / 2;
  for (let round = 0; round < rounds; round++) {
    for (const one of piece) move[one * 2] = move[one * 2 + 1] = 0;
    if (isLarge) pushNear(piece, at, move); else pushAll(piece, at, move);
    pull(piece, neighbours, at, move);
    const most = LENGTH * 2 * (1 - round / rounds);
    for (const one of piece) {
      const length = Math.hypot(move[one * 2], move[one * 2 + 1]) || 1;
      const step = Math.min(length, most) / length;
      at[one * 2] += move[one * 2] * step;
      at[one * 2 + 1] += move[one * 2 + 1] * step;
    }
  }
}

/** Beyond `reach` none pushes, and near it hardly. */
function push(one, other, at, move, reach = Infinity) {
  let x = at[one * 2] - at[other * 2];
  const y = at[one * 2 + 1] - at[other * 2 + 1];
  if (x === 0 && y === 0) x = one < other ? 0.1 : -0.1;
  const square = x * x + y * y;
  if (square >= reach * reach) return;
  const force = ((LENGTH * LENGTH) / square) * (1 - square / (reach * reach));
  move[one * 2] += x * force;
  move[one * 2 + 1] += y * force;
}

function pushAll(piece, at, move) {
  for (const one of piece) for (const other of piece) if (one !== other) push(one, other, at, move);
}

/** Each dot against those in its square of a grid and the squares around it. */
function pushNear(piece, at, move) {
  const size = LENGTH * 3;
  const squares = new Map();
  const key = (x, y) => x * 100003 + y;
  const square = (value) => Math.floor(value / size);
  for (const one of piece) {
    const name = key(square(at[one * 2]), square(at[one * 2 + 1]));
    if (!squares.has(name)) squares.set(name, []);
    squares.get(name).push(one);
  }
  for (const one of piece) {
    for (let x = -1; x <= 1; x++) for (let y = -1; y <= 1; y++) {
      for (const other of squares.get(key(square(at[one * 2]) + x, square(at[one * 2 + 1]) + y)) ?? []) if (one !== other) push(one, other, at, move, size);
    }
  }
}

function pull(piece, neighbours, at, move) {
  for (const one of piece) for (const other of neighbours[one]) {
    const x = at[other * 2] - at[one * 2];
    const y = at[other * 2 + 1] - at[one * 2 + 1];
    const force = Math.hypot(x, y) / LENGTH;
    move[one * 2] += x * force;
    move[one * 2 + 1] += y * force;
  }
}

/** Turned so that it is wider than high: along its greatest spread. */
function lie(piece, at) {
  const [middleX, middleY] = [0, 1].map((axis) => piece.reduce((sum, one) => sum + at[one * 2 + axis], 0) / piece.length);
  let [xx, yy, xy] = [0, 0, 0];
  for (const one of piece) {
    const [x, y] = [at[one * 2] - middleX, at[one * 2 + 1] - middleY];
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2;
  for (const one of piece) {
    const [x, y] = [at[one * 2] - middleX, at[one * 2 + 1] - middleY];
    at[one * 2] = x * Math.cos(angle) - y * Math.sin(angle);
    at[one * 2 + 1] = x * Math.sin(angle) + y * Math.cos(angle);
  }
}

/** The pieces beside and below each other, the largest first, each where the sheet grows least. */
function pack(pieces, at, wider) {
  const placed = [];
  let corners = [[0, 0]];
  for (const piece of pieces) {
    const box = boxOf(piece, at);
    const free = corners.filter(([x, y]) => !placed.some((one) => x < one.x + one.width && one.x < x + box.width && y < one.y + one.height && one.y < y + box.height));
    const growth = (/** @type {number[]} */ [x, y]) => Math.max(x + box.width, (y + box.height) * wider) + (x + y) / 1000;
    const [x, y] = free.reduce((best, corner) => (growth(corner) < growth(best) ? corner : best));
    placed.push({ ...box, x, y });
    corners = [...corners.filter((corner) => corner[0] !== x || corner[1] !== y), [x + box.width, y], [x, y + box.height], [x + box.width, 0], [0, y + box.height]].slice(-CORNERS);
    for (const one of piece) {
      at[one * 2] += x - box.left;
      at[one * 2 + 1] += y - box.top;
    }
  }
}

function boxOf(piece, at) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const one of piece) {
    left = Math.min(left, at[one * 2]);
    right = Math.max(right, at[one * 2]);
    top = Math.min(top, at[one * 2 + 1]);
    bottom = Math.max(bottom, at[one * 2 + 1]);
  }
  return { left, top, width: right - left + 1.6 * LENGTH, height: bottom - top + 1.2 * LENGTH };
}
