import { canonicalJson } from '@jejak/kernel';
import { planYear, type YearPlan } from './year-plan';

const request = { office: 'demo-cilegon', year: 2022, scale: 0.02, seed: 1 };
const ZONE = 'Asia/Jakarta';
const commandsOf = ({ days }: YearPlan) => days.flatMap(({ commands }) => commands);
const totalOf = ({ counts }: YearPlan, kind: string): number =>
  Object.values(counts[kind] ?? {}).reduce((sum, count) => sum + count, 0);

describe('The plan of a year', () => {
  it('is the same for the same request', () => {
    expect(canonicalJson(planYear(request, ZONE))).toBe(canonicalJson(planYear(request, ZONE)));
  });

  it('has ids of its own for each seed, office and year', () => {
    const idsOf = (other: object) =>
      new Set(commandsOf(planYear({ ...request, ...other }, ZONE)).map((one) => one.commandId));
    const known = idsOf({});
    for (const other of [{ seed: 2 }, { office: 'demo-2' }])
      expect([...idsOf(other)].filter((id) => known.has(id))).toEqual([]);
    // What several years share is planned once: agencies, companies, definitions, the founding of the office.
    expect([...idsOf({ year: 2023 })].filter((id) => known.has(id))).toHaveLength(12 + 36 + 6 + 3 + 1);
  });

  it('has at scale 1 the volume of 2022: 26.472 passports and 1.020 permits', () => {
    const plan = planYear({ ...request, scale: 1 }, ZONE);
    expect(totalOf(plan, 'passport-issued')).toBe(26_472);
    expect(totalOf(plan, 'stay-permit-issued')).toBe(1020);
  });

  it('is entered day by day, and every command once', () => {
    const plan = planYear(request, ZONE);
    const days = plan.days.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    const ids = commandsOf(plan).map(({ commandId }) => commandId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.commands).toBe(ids.length);
  });

  it('is busier before the pilgrimage than in the month of the feast', () => {
    const { 'passport-issued': passports = {} } = planYear({ ...request, scale: 1 }, ZONE).counts;
    expect(passports['2022-01']).toBeGreaterThan((passports['2022-04'] ?? 0) * 1.2);
  });

  it('names nobody: persons and companies are numbers', () => {
    for (const { command } of commandsOf(planYear(request, ZONE))) {
      if (command.type !== 'RegisterPerson' && command.type !== 'RegisterCompany') continue;
      const name = 'name' in command.data ? command.data.name : undefined;
      expect(name).toMatch(/^((Pemohon|Orang Asing) \d{4}-\d{5}|Perusahaan \d{3}|Agen Kapal \d{2})$/);
    }
  });

  it('lets the second person be another than the first', () => {
    const pending = new Map<string, string>();
    let approvals = 0;
    for (const { id, command, account } of commandsOf(planYear(request, ZONE))) {
      if (/^Request|^CompletePeriod$/.test(command.type)) pending.set(id, account.actor);
      if (/^Approve/.test(command.type)) {
        approvals++;
        expect(account.actor).not.toBe(pending.get(id));
      }
    }
    expect(approvals).toBeGreaterThan(48);
  });
});
