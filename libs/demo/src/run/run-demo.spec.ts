import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '@jejak/engine';
import { parseStream } from '@jejak/kernel';
import { digestOf, eventsOf } from '../../test/log-of';
import { type DemoRequest, type DemoResult, runDemo } from './run-demo';

jest.setTimeout(180_000);

const SMALL = { offices: 1, year: 2022, scale: 0.01, seed: 7, thisYear: 2026 };

describe('A demonstration', () => {
  let work: string;
  let first: DemoResult;
  const folder = (name: string): string => join(work, name);
  const make = (name: string, other: Partial<DemoRequest> = {}): Promise<DemoResult> =>
    runDemo({ ...SMALL, ...other, dataDir: folder(name) });
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'jejak-demo-'));
    first = await make('first');
  });
  afterAll(() => rm(work, { recursive: true, force: true }));

  it('gives for the same seed the same events in the same order, but for the time at which they were recorded', async () => {
    await make('again');
    expect(digestOf(eventsOf(folder('again')))).toBe(digestOf(eventsOf(folder('first'))));
  });

  it('gives for another seed another year of the same size', async () => {
    await make('other', { seed: 8 });
    const [one, other] = [eventsOf(folder('first')), eventsOf(folder('other'))];
    expect(digestOf(other)).not.toBe(digestOf(one));
    expect(Math.abs(other.length - one.length)).toBeLessThan(one.length / 5);
  });

  it('that is run again adds nothing', async () => {
    const before = eventsOf(folder('first')).length;
    const again = await make('first');
    expect(again.offices).toMatchObject([{ office: 'demo-cilegon', entered: 0 }]);
    expect(again.events).toBe(before);
  });

  it('adds another year, and other offices, to what is there', async () => {
    const before = eventsOf(folder('first')).length;
    const more = await make('first', { year: 2023, offices: 2 });
    const added = eventsOf(folder('first')).slice(before);
    expect(more.offices.map(({ office }) => office)).toEqual(['demo-cilegon', 'demo-2']);
    expect(new Set(added.map(({ stream }) => parseStream(stream).office))).toEqual(new Set(['demo-cilegon', 'demo-2']));
    // Agencies and definitions of the first year are those of the second.
    expect(added.some(({ stream, type }) => stream.startsWith('demo-cilegon.') && type === 'AgencyRegistered')).toBe(
      false,
    );
  });

  it('comes to the counts that were planned, by kind and month, and leaves nothing unread', async () => {
    const engine = await openEngine({ dataDir: folder('first'), role: 'tool' });
    try {
      const [planned] = first.offices;
      const { counts } = await engine.figures.counts('demo-cilegon', SMALL.year);
      const found = counts.map(({ kind, total, byMonth }) => ({ kind, total, byMonth }));
      const expected = counts.map(({ kind, byMonth: known }) => {
        const months = planned?.counts[kind] ?? {};
        const byMonth = Object.fromEntries(Object.keys(known).map((month) => [month, months[month] ?? 0]));
        return { kind, total: Object.values(months).reduce((sum, count) => sum + count, 0), byMonth };
      });
      expect(found).toEqual(expected);
      expect(await engine.read.listParked()).toEqual([]);
    } finally {
      await engine.close();
    }
  });

  it('has records of every kind that the system knows', async () => {
    const engine = await openEngine({ dataDir: folder('first'), role: 'tool' });
    await engine.close();
    const entities = new Set(eventsOf(folder('first')).map(({ stream }) => parseStream(stream).entity));
    const missing = engine.workflows.map(({ entity }) => entity).filter((entity) => !entities.has(entity));
    // Accounts, stand-ins, files and who looked at them are of an installation; a year of work has none. Its report is written after it.
    expect(missing).toEqual(['delegation', 'accountChange', 'personalDataAccess', 'attachment', 'lkip']);
  });

  it.each([
    ['a detainee who escapes and is recaptured', ['DetaineeEscaped', 'DetaineeRecaptured', 'DeportationDeparted']],
    ['a victim of trafficking who is placed, not detained', ['PersonStatusSet', 'VictimPlaced', 'PlacementEnded']],
    ['a lost passport whose examination leads to its application', ['BapSigned', 'PassportPostponed']],
    ['refusals', ['PassportRefused', 'EntryRefusalRecorded']],
    ['corrections and voids by a second person', ['OperationCorrected', 'PassportCorrected', 'PassportVoided']],
    ['a number from paper that another replaces', ['TallyRecorded', 'TallyReplaced']],
    ['months that are closed, and one that is opened again', ['NilReportFiled', 'PeriodLocked', 'PeriodReopened']],
    ['a decision that a court sets aside', ['TakObjected', 'TakAnnulled']],
    ['a budget with revisions and what was spent', ['BudgetRevised', 'RealisationRecorded']],
    ['limits that approach, are met and are missed', ['DeadlineApproaching', 'DeadlineMet', 'DeadlineMissed']],
  ])('has %s', (_what, types) => {
    const found = new Set(eventsOf(folder('first')).map(({ type }) => type));
    expect(types.filter((type) => !found.has(type))).toEqual([]);
  });

  it('has late entries for months that were locked by then', () => {
    const events = eventsOf(folder('first'));
    const lockedAt = events.findIndex(
      ({ type, data }) => type === 'PeriodLocked' && 'month' in data && data.month === '2022-03',
    );
    const late = events.findIndex(({ type }) => type === 'OperationTranscribed');
    expect(events[late]?.meta.occurredOn).toMatch(/^2022-03/);
    expect(late).toBeGreaterThan(lockedAt);
    expect(lockedAt).toBeGreaterThan(0);
  });

  it.each([2018, 2026])('is refused for %d, of which not all is known', async (year) => {
    await expect(make('none', { year })).rejects.toMatchObject({ code: 'DEMO_YEAR_INVALID' });
  });

  it('of another size or seed does not mix with the one that is there', async () => {
    await expect(make('first', { scale: 0.02 })).rejects.toMatchObject({ code: 'DEMO_DIFFERS' });
    await expect(make('first', { seed: 8 })).rejects.toMatchObject({ code: 'DEMO_DIFFERS' });
  });
});
