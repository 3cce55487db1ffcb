import { type Evented, Refusal } from '@jejak/kernel';
import { evolveLkip, initialLkip, type LkipState } from './lkip';
import { allowedForLkip, decideLkip, LKIP_LIMITS, type LkipCommand, lkipId } from './lkip.decide';
import type { LkipEvent } from './lkip.events';

const DIGEST = 'a'.repeat(64);
const READ = { position: 81, digest: DIGEST };
const SIGNED = { ...READ, modelDigest: 'b'.repeat(64), bytes: 1000, parts: [{ content: 'x' }, { content: 'y' }] };

const context = (actor: string) => ({
  ...{ stream: 'cilegon.lkip-2021', now: '2022-01-20T03:00:00.000Z', today: '2022-01-20', zone: 'Asia/Jakarta' },
  ...{ office: 'cilegon', actor, role: 'officer', section: 'tata-usaha', references: {} },
});

const decide = (state: LkipState, type: LkipCommand['type'], data: object, actor: string): readonly LkipEvent[] =>
  decideLkip({ type, data }, state, context(actor));

/** What each step leaves, by its actor. */
const after = (...steps: readonly (readonly [type: LkipCommand['type'], data: object, actor: string])[]): LkipState =>
  steps.reduce<LkipState>(
    (state, [type, data, actor]) =>
      decide(state, type, data, actor).reduce(
        (before, event) => evolveLkip(before, { ...event, meta: { actor } } as Evented<LkipEvent>),
        state,
      ),
    initialLkip,
  );

const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};

const begun = ['DraftLkip', { year: 2021 }, 'analyst-1'] as const;
const reviewed = ['ReviewLkip', READ, 'section-head-1'] as const;
const signed = ['FinaliseLkip', SIGNED, 'head-1'] as const;

describe('A report', () => {
  it('is named by its year or by the part of it', () => {
    expect(lkipId({ year: 2021 })).toBe('2021');
    expect(lkipId({ year: 2021, period: '2021-Q3' })).toBe('2021-Q3');
    for (const period of ['2022-Q1', '2021-Q5', '2021-13', 'Q1', '2021-S3'])
      expect([period, refusalOf(() => lkipId({ year: 2021, period }))]).toEqual([period, 'PERIOD_INVALID']);
  });

  it('is drafted, reviewed and signed, in this order', () => {
    expect(refusalOf(() => decide(after(begun), ...signed))).toBe('TRANSITION_NOT_ALLOWED');
    expect(refusalOf(() => decide(after(begun, reviewed), ...begun))).toBe('TRANSITION_NOT_ALLOWED');
    const state = after(begun, reviewed, signed);
    expect(state).toMatchObject({ status: 'final', versions: [{ revision: 0, parts: 2, finalisedOn: '2022-01-20' }] });
    expect(allowedForLkip(state)).toEqual(['OpenLkipRevision']);
  });

  it('is neither reviewed nor signed by who wrote in it', () => {
    const written = after(begun, ['WriteLkipText', { block: 'motto', text: 'Tulus' }, 'head-1']);
    expect(refusalOf(() => decide(written, 'ReviewLkip', READ, 'head-1'))).toBe('FOUR_EYES');
    expect(refusalOf(() => decide(written, 'ReviewLkip', READ, 'analyst-1'))).toBe('FOUR_EYES');
    const read = evolveLkip(written, {
      ...{ type: 'LkipReviewed', version: 1, data: { on: '2022-01-20', reviewed: READ } },
      meta: { actor: 'section-head-1' },
    } as Evented<LkipEvent>);
    expect(refusalOf(() => decide(read, ...signed))).toBe('FOUR_EYES');
  });

  it('is signed only as it was reviewed: the same position and digest', () => {
    const state = after(begun, reviewed);
    for (const other of [{ position: 82 }, { digest: 'c'.repeat(64) }])
      expect(refusalOf(() => decide(state, 'FinaliseLkip', { ...SIGNED, ...other }, 'head-1'))).toBe(
        'REPORT_NOT_REVIEWED',
      );
  });

  it('is signed with a month that is not locked only for a reason that is told, which the version keeps', () => {
    const state = after(begun, reviewed);
    for (const reason of [undefined, 'x'])
      expect(refusalOf(() => decide(state, 'FinaliseLkip', { ...SIGNED, openPeriods: 3, reason }, 'head-1'))).toBe(
        'REPORT_PERIODS_OPEN',
      );
    const told = { ...SIGNED, openPeriods: 3, reason: 'seksi belum memakai kunci' };
    expect(after(begun, reviewed, ['FinaliseLkip', told, 'head-1'])).toMatchObject({
      versions: [{ unlocked: { periods: 3, reason: 'seksi belum memakai kunci' } }],
    });
    const locked = after(begun, reviewed, ['FinaliseLkip', { ...SIGNED, openPeriods: 0 }, 'head-1']);
    expect(locked).toMatchObject({
      status: 'final',
      versions: [expect.not.objectContaining({ unlocked: expect.anything() })],
    });
  });

  it('is a draft again once a text was written or it was sent back', () => {
    const text = ['WriteLkipText', { block: 'motto', text: 'Tulus' }, 'analyst-1'] as const;
    expect(after(begun, reviewed, text)).toMatchObject({ status: 'drafted', texts: { motto: 'Tulus' } });
    const back = ['ReturnLkip', { reason: 'perbaiki kesimpulan' }, 'head-1'] as const;
    expect(after(begun, reviewed, back).status).toBe('drafted');
  });

  it('drops a text that is written as nothing, and refuses one that says nothing new or holds a loose brace', () => {
    const text = ['WriteLkipText', { block: 'motto', text: 'Tulus' }, 'analyst-1'] as const;
    expect(after(begun, text, ['WriteLkipText', { block: 'motto' }, 'analyst-1'])).toMatchObject({ texts: {} });
    expect(refusalOf(() => decide(after(begun, text), ...text))).toBe('NOTHING_TO_DO');
    const loose = { block: 'motto', text: 'Kinerja {{performance}' };
    expect(refusalOf(() => decide(after(begun), 'WriteLkipText', loose, 'analyst-1'))).toBe('PLACEHOLDER_INVALID');
    const odd = { block: '../motto', text: 'x' };
    expect(refusalOf(() => decide(after(begun), 'WriteLkipText', odd, 'analyst-1'))).toBe('TEXT_BLOCK_UNKNOWN');
  });

  it('keeps every signed revision, and its parts are events of their own below the limit of one', () => {
    const revise = ['OpenLkipRevision', { reason: 'nilai dikoreksi' }, 'analyst-1'] as const;
    const state = after(begun, reviewed, signed, revise, reviewed, signed);
    expect(state).toMatchObject({ revision: 1, versions: [{ revision: 0 }, { revision: 1 }] });
    const long = { ...SIGNED, parts: [{ content: 'x'.repeat(LKIP_LIMITS.part + 1) }] };
    expect(refusalOf(() => decide(after(begun, reviewed), 'FinaliseLkip', long, 'head-1'))).not.toBe('none');
    expect(decide(after(begun, reviewed), ...signed).map(({ type }) => type)).toEqual([
      'LkipModelStored',
      'LkipModelStored',
      'LkipFinalised',
    ]);
  });
});
