import type { DecisionContext, EventMeta } from '@jejak/kernel';
import { Refusal } from '@jejak/kernel';
import { evolveAudit, initialAudit } from './audit';
import { type AuditCommand, decideAudit, MOST_NAMED } from './audit.decide';
import { auditRow } from './audit.facts';
import { auditWorkflow } from './audit.workflow';
import { accessesOfPerson, type AccessRegister } from './list-accesses';
import { recordAccess } from './record-access';

const context: DecisionContext = {
  stream: 'cilegon.personalDataAccess-1',
  now: '2026-03-02T04:00:00.000Z',
  today: '2026-03-02',
  zone: 'Asia/Jakarta',
  office: 'cilegon',
  actor: 'inteldakim-1',
  role: 'officer',
  section: 'tata-usaha',
  references: {},
};
const meta: EventMeta & { recordedAt: string } = {
  occurredOn: '2026-03-02',
  zone: 'Asia/Jakarta',
  actor: 'inteldakim-1',
  role: 'officer',
  section: 'tata-usaha',
  office: 'cilegon',
  correlationId: 'c',
  causationId: 'c',
  commandId: 'c',
  requestDigest: 'd',
  source: 'http',
  recordedAt: '2026-03-02T04:00:00.000Z',
};
const command = (data: object): AuditCommand => ({ type: 'RecordAccess', data });
const reveal = {
  kind: 'revealed',
  what: ['name'],
  persons: ['p1'],
  reason: 'Pemeriksaan keimigrasian atas laporan',
  by: 'POST /api/offices/:office/persons/:id/reveal',
};
const decided = (data: object) => decideAudit(command(data), initialAudit, context);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
};

describe('An access to personal data', () => {
  it('is an event that says what, of whom and why, under the day of the office', () => {
    expect(decided(reveal)).toEqual([
      {
        type: 'PersonalDataRevealed',
        version: 1,
        data: {
          on: '2026-03-02',
          what: ['name'],
          persons: ['p1'],
          personCount: 1,
          reason: 'Pemeriksaan keimigrasian atas laporan',
          by: 'POST /api/offices/:office/persons/:id/reveal',
        },
      },
    ]);
  });

  it.each([
    ['opened without a reason', { ...reveal, reason: undefined }, 'FIELD_REQUIRED'],
    ['opened for a reason of three letters', { ...reveal, reason: 'cek' }, 'TEXT_INVALID'],
    ['of a reason with a passport number', { ...reveal, reason: 'Cek paspor A1234567 pemohon' }, 'REASON_NAMES_PERSON'],
    ['of a reason with a NIK', { ...reveal, reason: 'Cek NIK 3672010101900001' }, 'REASON_NAMES_PERSON'],
    ['of an unknown kind', { ...reveal, kind: 'looked' }, 'CHOICE_INVALID'],
    ['with a field that it does not know', { ...reveal, name: 'Budi' }, 'FIELD_UNKNOWN'],
    ['counting fewer persons than it names', { ...reveal, personCount: 0 }, 'PERSONS_MISCOUNTED'],
  ])('is refused when %s', (_what, data, code) => {
    expect(codeOf(() => decided(data))).toBe(code);
  });

  it('is recorded once: nothing changes it afterwards, no correction, void or withdrawal', () => {
    const [event] = decided(reveal);
    if (event === undefined) throw new Error('nothing was decided');
    const state = evolveAudit(initialAudit, { ...event, meta });
    expect(codeOf(() => decideAudit(command(reveal), state, context))).toBe('TRANSITION_NOT_ALLOWED');
    expect(auditWorkflow.allowed(state)).toEqual([]);
    expect(auditWorkflow.undo).toBeDefined();
    expect(auditWorkflow.counted(event)).toBeUndefined();
  });

  it('is listed by account, kind and each person', () => {
    const [event] = decided({ ...reveal, persons: ['p1', 'p2'] });
    if (event === undefined) throw new Error('nothing was decided');
    expect(auditRow(evolveAudit(initialAudit, { ...event, meta }))).toMatchObject({
      occurredOn: '2026-03-02',
      summary: { kind: 'revealed', account: 'inteldakim-1', persons: ' p1 p2 ', personCount: 2 },
    });
  });
});

describe('Recording an access', () => {
  it('names so many persons and counts the others', async () => {
    const sent: unknown[] = [];
    const persons = Array.from({ length: MOST_NAMED + 5 }, (_, at) => `p${String(at)}`);
    const log = {
      newId: () => '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071',
      handle: (request: { readonly command: { readonly data: object } }) => {
        sent.push(request.command.data);
        return Promise.reject(new Error('the disk is full'));
      },
    };
    const reader = { office: 'cilegon', actor: 'a', role: 'officer', source: 'http' };
    const access = { kind: 'exported' as const, what: ['persons'], persons: [...persons, 'p0'], by: 'jejak export' };
    // What cannot be recorded is not answered: the error reaches whoever wanted to read.
    await expect(recordAccess(log, reader, access)).rejects.toThrow('the disk is full');
    expect(sent).toMatchObject([{ persons: persons.slice(0, MOST_NAMED), personCount: MOST_NAMED + 5 }]);
  });
});

describe('The accesses to one person', () => {
  it('hold those that name it, and apart those about more persons than are named', async () => {
    const row = (id: string, persons: string, personCount: number) => ({
      id,
      occurredOn: '2026-03-02',
      lastPosition: '0000000000000001',
      updatedAt: '2026-03-02T04:00:00.000Z',
      summary: { kind: 'revealed', account: 'a', role: 'officer', what: 'name', persons, personCount, by: 'x' },
    });
    const pages = [
      { records: [row('1', ' p1 p2 ', 2), row('2', ' p10 ', 1)], total: 3, nextCursor: 'next' },
      { records: [row('3', ' p9 ', 80)], total: 3, nextCursor: null },
    ];
    const register: AccessRegister = {
      listRecords: ({ cursor }) =>
        Promise.resolve(pages[cursor === undefined ? 0 : 1] ?? { records: [], total: 0, nextCursor: null }),
    };
    const { accesses, perhaps } = await accessesOfPerson(register, 'cilegon', 'p1');
    expect(accesses.map(({ id }) => id)).toEqual(['1']);
    expect(perhaps.map(({ id }) => id)).toEqual(['3']);
  });
});
