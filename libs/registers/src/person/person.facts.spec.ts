import { eventTypesOf } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { personImport } from './person.import';
import { personWorkflow } from './person.workflow';

const secrets = ['Orang Contoh 00017', 'Contoh Tiga', '1985-03-02', 'X0000017'];
const row = {
  name: secrets[0],
  aliases: [secrets[1]],
  sex: 'female',
  nationality: 'CHN',
  birthDate: secrets[2],
  passportNumber: secrets[3],
  passportIssuedBy: 'CHN',
  statuses: ['refugee'],
};
const person = Scenario.of(personWorkflow);
const registered = person.given(...personImport.toPlan(row).commands.map((command) => [command] as const));
const correction = {
  type: 'RequestCorrection',
  data: { changes: { person: { name: 'Orang Benar', birthDate: null } }, reason: 'salah ketik' },
};
const second = { actor: 'head-1' };

/** The data of an event with its personal fields, as its type marks them, taken out. */
const sealed = (event: { readonly type: string; readonly data: object }): string => {
  const data = structuredClone(event.data);
  const take = (value: unknown, [head, ...rest]: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || head === undefined) return;
    const name = head.replace('[]', '');
    const fields = value as Record<string, unknown>;
    if (rest.length === 0) Reflect.deleteProperty(fields, name);
    else
      for (const part of head.endsWith('[]') ? ((fields[name] ?? []) as unknown[]) : [fields[name]]) take(part, rest);
  };
  for (const path of eventTypesOf(personWorkflow)[event.type]?.personal ?? []) take(data, path.split('.'));
  return JSON.stringify(data);
};

describe('What identifies a person', () => {
  it('is marked personal in every event that carries it, corrections and voids too', () => {
    const corrected = registered.given([correction]);
    const events = [
      ...person.when(personImport.toPlan(row).commands[0] ?? correction).events,
      ...registered.when({
        type: 'UpdatePerson',
        data: { name: secrets[1], aliases: [], birthDate: secrets[2], documents: [{ kind: 'id', number: secrets[3] }] },
      }).events,
      ...registered.when(correction).events,
      ...corrected.when({ type: 'ApproveCorrection', data: {} }, second).events,
      ...registered
        .given([{ type: 'RequestVoid', data: { reason: 'salah orang' } }])
        .when({ type: 'ApproveVoid', data: {} }, second).events,
      ...registered.when({ type: 'Withdraw', data: { reason: 'salah orang' } }).events,
    ];
    expect(events.map(({ type }) => type)).toEqual([
      'PersonRegistered',
      'PersonUpdated',
      'PersonCorrectionRequested',
      'PersonCorrected',
      'PersonVoided',
      'PersonWithdrawn',
    ]);
    for (const event of events) {
      const rest = sealed(event);
      for (const secret of [...secrets, 'Orang Benar']) expect(rest).not.toContain(secret);
    }
  });

  it('is not in the row of the register: no name, no initials, no number', () => {
    const shown = personWorkflow.register(registered.state().entity);
    expect(shown).toEqual({
      status: 'registered',
      occurredOn: '2021-07-01',
      summary: { nationality: 'CHN', sex: 'female', statuses: 'refugee', documents: 1 },
    });
  });

  it('is counted by nobody: a register entry states no facts', () => {
    expect(registered.facts()).toEqual([]);
  });
});

describe('A correction of a person', () => {
  it('takes effect when a second person approves it, and leaves statuses alone', () => {
    const requested = registered.given([correction]);
    expect(requested.refusal({ type: 'ApproveCorrection', data: {} }).code).toBe('FOUR_EYES');
    const { state } = requested.when({ type: 'ApproveCorrection', data: {} }, second);
    expect(state.entity).toMatchObject({ person: { name: 'Orang Benar', sex: 'female' }, statuses: ['refugee'] });
    expect(state.entity).not.toHaveProperty('person.birthDate');
  });

  it.each([
    [{ statuses: [] }, 'CORRECTION_FIELD_UNKNOWN'],
    [{ person: { nationality: '1' } }, 'TEXT_INVALID'],
    [{ person: { name: null } }, 'FIELD_REQUIRED'],
    [{ person: {} }, 'UPDATE_EMPTY'],
    [{}, 'CORRECTION_EMPTY'],
  ])('is checked by the rules of entry: %j', (changes, code) => {
    const command = { type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } };
    expect(registered.refusal(command).code).toBe(code);
  });
});

describe('A row of the file of persons', () => {
  it('is one person with passport and other document', () => {
    const { commands } = personImport.toPlan({ ...row, idNumber: 'ID-17' });
    expect(commands).toMatchObject([
      {
        type: 'RegisterPerson',
        data: {
          documents: [
            { kind: 'passport', number: secrets[3], issuedBy: 'CHN' },
            { kind: 'id', number: 'ID-17' },
          ],
        },
      },
    ]);
  });

  it('that says something of a passport without its number is refused', () => {
    const [command] = personImport.toPlan({ ...row, passportNumber: undefined }).commands;
    expect(person.refusal(command ?? correction)).toMatchObject({ field: 'documents[0].number' });
  });
});
