import {
  COUNT_KINDS,
  type FactRow,
  indicatorKinds,
  KINDS,
  SURVEY_KIND,
  type WantedKinds,
  type YearFacts,
} from '@jejak/indicators/domain';
import { toPosition } from '@jejak/kernel';
import { findRecord, listFacts, loadYearFacts } from '@jejak/projections';
import { workflowByEntity } from '@jejak/workflows';
import fc from 'fast-check';
import { attempts, OFFICE, RandomHistory } from './support/random-history';
import { ReadFiles } from './support/read-files';

const RUNS = 15;
const YEARS = [2020, 2021, 2022];
/** Everything that any figure could read. */
const everything = (): WantedKinds => ({
  statements: [...COUNT_KINDS.statements, ...indicatorKinds([], 2021).statements, SURVEY_KIND],
  acts: KINDS.map(({ kind }) => kind),
});

describe('folds over random histories made by the real deciders', () => {
  const property = (
    name: string,
    check: (history: RandomHistory, files: ReadFiles, pick: number) => Promise<void> | void,
  ) => {
    it(
      name,
      async () => {
        await fc.assert(
          fc.asyncProperty(attempts, fc.nat(), async (list, pick) => {
            const files = new ReadFiles();
            try {
              await check(RandomHistory.of(list), files, pick);
            } finally {
              await files.close();
            }
          }),
          { numRuns: RUNS },
        );
      },
      120_000,
    );
  };

  it('the histories are worth folding: they hold corrections, voids, replacements, locks and refusals', () => {
    const types = new Set(
      fc
        .sample(attempts, { numRuns: 60, seed: 7 })
        .flatMap((list) => RandomHistory.of(list).events.map(({ type }) => type)),
    );
    expect([...types]).toEqual(
      expect.arrayContaining([
        'OperationCorrected',
        'OperationVoided',
        'OperationReported',
        'TimporaMeetingHeld',
        'TallyReplaced',
        'TallyVoided',
        'PeriodLocked',
        'PeriodReopened',
        'SurveyMonthRecorded',
        'BudgetRevised',
        'RealisationRecorded',
        'NilReportCorrected',
      ]),
    );
  });

  property('live = folded again = in batches of 1, 7 and 500, byte for byte', (history, files, pick) => {
    const growing = { length: 0 };
    const live = files.open((after, limit) => history.readPage(growing.length)(after, limit), 5);
    for (let length = 0; length <= history.events.length; length += 1 + (pick % 9)) {
      growing.length = length;
      live.catchUp();
    }
    growing.length = history.events.length;
    const digests = [
      live,
      files.open(history.readPage(), 1),
      files.open(history.readPage(), 7),
      files.open(history.readPage()),
    ];
    expect(new Set(digests.map((fold) => fold.catchUp().digests().join())).size).toBe(1);
    expect(live.parked()).toBe(0);
  });

  property('as of any position = the fold of the prefix, counts and rows', async (history, files, pick) => {
    const position = pick % (history.events.length + 1);
    const whole = files.open(history.readPage()).catchUp().databases();
    const prefix = files.open(history.readPage(position)).catchUp().databases();
    for (const year of YEARS) {
      const asOf = await loadYearFacts(whole.facts, OFFICE, year, toPosition(position), everything);
      const then = await loadYearFacts(prefix.facts, OFFICE, year, null, everything);
      expect(withoutEnds(asOf)).toEqual(withoutEnds(then));
    }
  });

  property(
    'the sum of the months is the year, and every count is exactly the list behind it',
    async (history, files) => {
      const { facts } = files.open(history.readPage()).catchUp().databases();
      for (const year of YEARS) {
        const { acts } = await loadYearFacts(facts, OFFICE, year, null, () => COUNT_KINDS);
        const kinds = [...new Set(acts.map(({ kind }) => kind))];
        for (const kind of kinds) {
          const ofKind = acts.filter((act) => act.kind === kind);
          const list = await listFacts(facts, { office: OFFICE, year, basis: 'act', kind, limit: 200 });
          expect(sum(ofKind)).toBe(list.quantity);
          expect(sum(list.facts)).toBe(list.quantity);
          for (const { month, dimensions, quantity } of ofKind) {
            const part = await listFacts(facts, {
              office: OFFICE,
              year,
              basis: 'act',
              kind,
              month,
              dimensions,
              limit: 200,
            });
            expect(part.quantity).toBe(quantity);
          }
        }
      }
    },
  );

  property('the register holds the state that the decider folds, for every record', async (history, files) => {
    const { registers } = files.open(history.readPage()).catchUp().databases();
    for (const [stream, state] of history.states) {
      const record = await findRecord(registers, stream);
      expect(record?.state).toEqual(JSON.parse(JSON.stringify(state)));
    }
  });

  property('a correction and then its inverse leave the original figures', async (history, files, pick) => {
    const workflow = workflowByEntity('operation');
    if (workflow === undefined) throw new Error('there is an operation workflow');
    const stream = `${OFFICE}.operation-corrected`;
    const by = (actor: string) => ({ actor, zone: 'Asia/Jakarta' });
    const correct = (startedOn: string, mode: string) => {
      const changes = { details: { mode }, execution: { startedOn, endedOn: startedOn } };
      const data = { changes, reason: 'keterangan salah' };
      return (
        history.decide(workflow, stream, { type: 'RequestCorrection', data }, by('officer-1')) &&
        history.decide(workflow, stream, { type: 'ApproveCorrection', data: {} }, by('head-1'))
      );
    };
    const data = {
      kind: 'independent-operation',
      mode: 'sea',
      location: 'Merak',
      startedOn: '2021-02-03',
      transcribedFrom: 'LKIP',
    };
    history.decide(workflow, stream, { type: 'TranscribeOperation', data }, by('officer-1'));
    const fold = files.open((after, limit) => history.readPage()(after, limit)).catchUp();
    const { facts } = fold.databases();
    const figures = () => Promise.all(YEARS.map((year) => loadYearFacts(facts, OFFICE, year, null, everything)));
    const before = await figures();
    const month = String(1 + (pick % 12)).padStart(2, '0');
    expect(correct(`2020-${month}-11`, 'both')).toBe(true);
    fold.catchUp();
    expect((await figures()).map(contents)).not.toEqual(before.map(contents));
    expect(correct('2021-02-03', 'sea')).toBe(true);
    fold.catchUp();
    expect((await figures()).map(contents)).toEqual(before.map(contents));
  });
});

const sum = (parts: readonly { readonly quantity: number }[]): number =>
  parts.reduce((all, { quantity }) => all + quantity, 0);

/** A row that was closed later looked open then. */
const withoutEnds = ({ rows, tracedActs, ...rest }: YearFacts) => ({
  ...rest,
  rows: rows.map((row) => ({ ...row, toPosition: null })),
  tracedActs: tracedActs.map((row) => ({ ...row, toPosition: null })),
});

/** What the facts say, without where in the log they come from. */
const contents = ({ acts, rows, tracedActs }: YearFacts) => {
  const plain = (list: readonly FactRow[]) =>
    list
      .map(({ stream, item, name, kind, period, quantity, value, dimensions, detail }) =>
        JSON.stringify({ stream, item, name, kind, period, quantity, value, dimensions, detail }),
      )
      .sort();
  return { acts, rows: plain(rows), tracedActs: plain(tracedActs) };
};
