import { openEngine } from '@jejak/engine';
import { ensure, fromPosition, type OfficeId } from '@jejak/kernel';
import { FIRST_DEMO_YEAR } from '../plan/demo-years';
import { planYear, type YearPlan } from '../plan/year-plan';
import { carryOut, type CarriedOut } from './carry-out';
import { type DemoOffice, prepareFolder } from './demo-folder';
import { DEMO_ZONES, WalkingClock } from './walking-clock';

export interface DemoRequest {
  /** A folder that does not exist, is empty, or was made by an earlier demonstration. */
  readonly dataDir: string;
  readonly offices: number;
  /** A year that is over. */
  readonly year: number;
  /** 1 is the volume of 2022: 26.472 passports, 1.020 permits. */
  readonly scale: number;
  readonly seed: number;
  /** The year that runs now. */
  readonly thisYear: number;
  onProgress?(phase: 'plan' | 'enter' | 'read', done: number, total: number): void;
}

export interface DemoResult {
  readonly offices: readonly (CarriedOut & { readonly office: OfficeId; readonly counts: YearPlan['counts'] })[];
  /** Events in the log. */
  readonly events: number;
}

const READ_MS = 600_000;

/**
 * Makes offices with a year of plausible work each, through the real deciders, in a folder of their own. The same
 * request gives the same events but for the times at which they were recorded; a run that was killed is finished by
 * the next, and one that was finished adds nothing.
 * @throws Refusal DEMO_YEAR_INVALID, DEMO_FOLDER_TAKEN, DEMO_DIFFERS
 */
export const runDemo = async (request: DemoRequest): Promise<DemoResult> => {
  ensureYear(request);
  const { dataDir, year, scale, seed } = request;
  const offices = demoOffices(request.offices);
  await prepareFolder({ dataDir, seed, year, scale, offices });
  const clock = new WalkingClock();
  const engine = await openEngine({ dataDir, clock, role: 'tool' });
  try {
    const done: DemoResult['offices'][number][] = [];
    for (const { office, zone } of offices) {
      request.onProgress?.('plan', done.length, offices.length);
      const plan = planYear({ office, year, scale, seed }, zone);
      const carried = await carryOut(engine, clock, { office, plan }, (entered) => {
        request.onProgress?.('enter', done.length * plan.commands + entered, offices.length * plan.commands);
      });
      done.push({ office, ...carried, counts: plan.counts });
    }
    const { position } = await engine.store.head();
    request.onProgress?.('read', 0, fromPosition(position));
    await engine.waitFor(position, READ_MS);
    return { offices: done, events: fromPosition(position) };
  } finally {
    await engine.close();
  }
};

/** `demo-cilegon`, `demo-2`, … by turns in the three zones. */
export const demoOffices = (count: number): readonly DemoOffice[] =>
  Array.from({ length: count }, (_, index) => ({
    office: index === 0 ? 'demo-cilegon' : `demo-${String(index + 1)}`,
    name: `Kantor Imigrasi Demo ${String(index + 1)}`,
    zone: DEMO_ZONES[index % DEMO_ZONES.length] ?? 'Asia/Jakarta',
  }));

const ensureYear = ({ year, thisYear }: DemoRequest): void => {
  ensure(year >= FIRST_DEMO_YEAR && year < thisYear, {
    code: 'DEMO_YEAR_INVALID',
    field: 'year',
    en: `A demonstration is of a year that is over, from ${String(FIRST_DEMO_YEAR)} on, not of ${String(year)}`,
    id: `Demo dibuat untuk tahun yang sudah selesai, paling awal ${String(FIRST_DEMO_YEAR)}.`,
    allowed: [`${String(FIRST_DEMO_YEAR)}…${String(thisYear - 1)}`],
  });
};
