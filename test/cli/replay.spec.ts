import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtures, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Comparison {
  readonly from: { readonly position: string };
  readonly to: { readonly position: string };
  readonly figures: readonly { readonly figure: string; readonly changed: boolean; readonly causes: number }[];
  readonly events: readonly { readonly position: string }[];
}

describe('jejak compare, whatif and definitions', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let office: readonly string[] = [];

  beforeAll(async () => {
    directory = await temporaryDirectory();
    office = ['--data', join(directory.path, 'data'), '--office', 'cilegon'];
    const imported = await jejak('import', join(fixtures, 'cilegon-2021'), ...office);
    expect(imported.code).toBe(0);
  }, 120_000);
  afterAll(() => directory.remove());

  it('say what was known at a position and what is known now, and by which events', async () => {
    const comparison = await jejakJson<Comparison>(['compare', ...office, '--year', '2021', '--from', '1']);
    const changed = comparison.figures.filter((one) => one.changed);
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.every(({ causes }) => causes > 0)).toBe(true);
    expect(comparison.events[0]?.position).toBe('0000000000000002');
    const head = comparison.to.position;
    const same = await jejak('compare', ...office, '--year', '2021', '--from', head);
    expect(same.stdout).toContain('Tidak ada angka yang berubah');
  }, 60_000);

  it('show a year under a draft beside the year as it is, and name the place of a mistake', async () => {
    const { definitions } = await jejakJson<{
      readonly definitions: readonly { readonly code: string; readonly versions: readonly { definition: object }[] }[];
    }>(['definitions', ...office]);
    const [first] = definitions;
    const draft = join(directory.path, 'draft.json');
    const whatIf = (definition: object) => {
      writeFileSync(draft, JSON.stringify(definition));
      return jejak('whatif', ...office, '--year', '2021', '--definition', draft);
    };
    const definition = first?.versions[0]?.definition ?? {};
    const good = await whatIf(definition);
    expect([good.code, good.stdout.includes('Tidak ada yang disimpan')]).toEqual([0, true]);
    const bad = await whatIf({ ...definition, formula: { op: 'power' } });
    expect([bad.code, bad.stderr.includes('definition.formula.op')]).toEqual([1, true]);
    const version = await jejak('whatif', ...office, '--year', '2021', '--definition', `${String(first?.code)}@99`);
    expect([version.code, version.stderr.includes('DEFINITION_VERSION_UNKNOWN')]).toEqual([1, true]);
  }, 60_000);

  it('refuse a moment that has not come', async () => {
    const { code, stderr } = await jejak('compare', ...office, '--year', '2021', '--from', '999999');
    expect([code, stderr.includes('AS_OF_AHEAD')]).toEqual([1, true]);
  }, 60_000);
});
