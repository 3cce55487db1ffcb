import {
  COUNT_KINDS,
  indicatorKinds,
  KINDS,
  SURVEY_KIND,
  type WantedKinds,
  type YearFacts,
} from '@jejak/indicators/domain';
import { toPosition } from '@jejak/kernel';
import { loadYearFacts } from '@jejak/projections';
import fc from 'fast-check';
import { attempts, OFFICE, RandomHistory } from './support/random-history';
import { ReadFiles } from './support/read-files';

const RUNS = 15;
const YEARS = [2020, 2021, 2022];
/** Everything that any figure could read. */
const everything = (): WantedKinds => ({
  statements: [...new Set([...COUNT_KINDS.statements, ...indicatorKinds([], 2021).statements, SURVEY_KIND])].sort(),
  acts: KINDS.map(({ kind }) => kind).sort(),
});

describe('Facts kept in memory, over random histories', () => {
  it('are those of the table, live and as of any position, while the log grows', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), async (list, picks) => {
        const files = new ReadFiles();
        try {
          const history = RandomHistory.of(list);
          const growing = { length: 0 };
          const fold = files.open((after, limit) => history.readPage(growing.length)(after, limit), 5);
          fold.catchUp();
          const { facts, years } = fold.databases();
          for (const [step, pick] of picks.entries()) {
            growing.length = Math.floor((history.events.length * (step + 1)) / picks.length);
            fold.catchUp();
            const moments = [null, toPosition(pick % (growing.length + 1))];
            for (const year of YEARS)
              for (const moment of moments) {
                const kept = await years.load(OFFICE, year, moment, everything);
                const read = await loadYearFacts(facts, OFFICE, year, moment, everything);
                expect(inOrder(kept)).toEqual(inOrder(read));
              }
          }
        } finally {
          await files.close();
        }
      }),
      { numRuns: RUNS },
    );
  }, 240_000);

  it('are read once, and then followed row by row', async () => {
    const files = new ReadFiles();
    try {
      const history = RandomHistory.of(fc.sample(attempts, { numRuns: 1, seed: 11 })[0] ?? []);
      const fold = files.open(history.readPage()).catchUp();
      const { years } = fold.databases();
      const first = await years.load(OFFICE, 2021, null, everything);
      const again = await years.load(OFFICE, 2021, null, everything);
      expect(first.rows.length).toBeGreaterThan(0);
      // The very same objects: nothing was read again.
      expect(again.rows.every((row, place) => row === first.rows[place])).toBe(true);
    } finally {
      await files.close();
    }
  });
});

/** Groups come from the table in the order of their dimensions' text; in memory in no order. */
const inOrder = ({ acts, ...rest }: YearFacts) => ({
  ...rest,
  acts: acts.map((group) => [JSON.stringify(group.dimensions), group] as const).sort(byText),
});

const byText = (a: readonly [string, object], b: readonly [string, object]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
