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

/** One row a slice, for the terminal and for the page of the reference alike. */
export const rowsOf = (results) =>
  results.map(({ name, goal, rounds, failed, met }) => ({
    what: name,
    seen: failed ?? shown(mediansOf(rounds)),
    goal: goal ?? '—',
    verdict: failed !== undefined ? 'not measured' : goal === null ? 'for comparison' : met ? 'met' : 'not met',
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
