/**
 * A goal is a list of figures with the least or most that each may be. Whether it is met, and if not, how far each figure
 * is from it: 0,35 of what is wanted, or 3 times what is allowed.
 */
const number = (value) => String(Number(value.toPrecision(3))).replace('.', ',');

const shortfall = (seen, [figure, bound, value]) => {
  const found = seen[figure];
  if (found === undefined || Number.isNaN(found)) return `${figure} is missing`;
  if (bound === 'least') return found >= value ? undefined : `${figure} is ${number(found / value)} of the goal`;
  return found <= value ? undefined : `${figure} is ${number(found / value)} times the goal`;
};

export const verdictOf = (goals, seen) => {
  if (goals === undefined) return { met: null, short: [] };
  const short = goals.map((goal) => shortfall(seen, goal)).filter((text) => text !== undefined);
  return { met: short.length === 0, short };
};
