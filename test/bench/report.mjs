import { verdictOf } from './goals.mjs';
import { median } from './statistics.mjs';

const number = (value) =>
  value >= 1000 ? Math.round(value).toLocaleString('id-ID') : String(Number(value.toPrecision(3))).replace('.', ',');

/** The middle of every figure that the rounds of a slice gave. */
export const mediansOf = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0] ?? {}).map((name) => [name, median(rounds.map((round) => round[name]))]));

const UNITS = {
  perSecond: (value) => `${number(value)} /s`,
  eventsPerSecond: (value) => `${number(value)} events/s`,
  factsPerSecond: (value) => `${number(value)} facts/s`,
  byHandPerSecond: (value) => `by hand ${number(value)} facts/s`,
  byHandEventsPerSecond: (value) => `by hand ${number(value)} events/s`,
  ratioToUnchecked: (value) => `${number(value)} of a loop that checks no hash`,
  growth: (value) => `${number(value)} of that of the smaller log`,
  streamGrowth: (value) => `stream ${number(value)} times`,
  pageGrowth: (value) => `page ${number(value)} times`,
  appendGrowth: (value) => `append ${number(value)} times`,
  firstMs: (value) => `first time ${number(value)} ms`,
  firstP50: (value) => `first time p50 ${number(value)} ms`,
  firstP99: (value) => `first time p99 ${number(value)} ms`,
  ratioToF: (value) => `${number(value)} F`,
  ratio: (value) => `ratio ${number(value)}`,
  F: (value) => `F ${number(value)}/s`,
  p50: (value) => `p50 ${number(value)} ms`,
  p99: (value) => `p99 ${number(value)} ms`,
  writeP50: (value) => `write p50 ${number(value)} ms`,
  writeP99: (value) => `write p99 ${number(value)} ms`,
  ms: (value) => `${number(value)} ms`,
  lost: (value) => `${number(value)} lost`,
  rssMiB: (value) => `${number(value)} MiB`,
  bytesPerEvent: (value) => `${number(value)} bytes`,
  jsonBytesPerEvent: (value) => `of which JSON ${number(value)}`,
};

const shown = (figures) =>
  Object.entries(figures)
    .filter(([name]) => name in UNITS)
    .map(([name, value]) => UNITS[name](value))
    .join(', ');

const verdict = ({ goals, goal, rounds, failed }) => {
  if (failed !== undefined) return 'not measured';
  if (goal === null) return 'for comparison';
  const { met, short } = verdictOf(goals, mediansOf(rounds));
  return met ? 'met' : `not met: ${short.join(', ')}`;
};

/** One row a slice, for the terminal and for the page of the reference alike. */
export const rowsOf = (results) =>
  results.map((result) => ({
    what: result.name,
    seen: result.failed ?? shown(mediansOf(result.rounds)),
    goal: result.goal ?? '—',
    verdict: verdict(result),
  }));

export const markdown = (rows, about) =>
  [
    about,
    '',
    '| What | Seen (median of the rounds) | Goal | |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, seen, goal, verdict }) => `| ${what} | ${seen} | ${goal} | ${verdict} |`),
    '',
  ].join('\n');
