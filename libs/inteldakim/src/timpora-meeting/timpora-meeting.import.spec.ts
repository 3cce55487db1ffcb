import { refusalOf, Scenario } from '@jejak/records/testing';
import { timporaMeetingImport } from './timpora-meeting.import';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const details = { level: 'kecamatan', kind: 'pembentukan', area: 'Kota Contoh' };
const planned = { ...details, agencies: ['Polsek: 3', 'Koramil'], plannedFor: '2021-03-01' };
const typesOf = (row: object): readonly string[] =>
  timporaMeetingImport.toPlan({ ...row }).commands.map(({ type }) => type);
const carriedThrough = (row: object) =>
  Scenario.of(timporaMeetingWorkflow).given(
    ...timporaMeetingImport.toPlan({ ...row }).commands.map((command) => [command] as const),
  );
const rowRefused = (row: object) => refusalOf(() => timporaMeetingImport.toPlan({ ...row }));

describe('A row of the TIMPORA file', () => {
  it('is every step that its columns give', () => {
    const held = { ...planned, heldOn: '2021-03-02' };
    expect(typesOf(planned)).toEqual(['PlanTimporaMeeting']);
    expect(typesOf(held)).toEqual(['PlanTimporaMeeting', 'HoldTimporaMeeting']);
    expect(typesOf({ ...held, filedOn: '2021-03-04' })).toEqual([
      'PlanTimporaMeeting',
      'HoldTimporaMeeting',
      'FileTimporaMinutes',
    ]);
  });

  it('names agencies, each with how many came where that is known', () => {
    expect(carriedThrough(planned).state().entity).toMatchObject({
      details: { agencies: [{ name: 'Polsek', present: 3 }, { name: 'Koramil' }] },
    });
    const objects = { ...planned, agencies: [{ name: 'Polsek', present: 3 }] };
    expect(carriedThrough(objects).state().entity).toMatchObject({ details: { agencies: objects.agencies } });
  });

  it('with words where the number present should be is refused', () => {
    expect(rowRefused({ ...planned, agencies: ['Polsek: tiga'] })).toMatchObject({
      code: 'AGENCY_INVALID',
      field: 'agencies',
      allowed: ['Polres', 'Polres: 3'],
    });
  });

  it('becomes a meeting by the same rules as any other', () => {
    const row = {
      ...planned,
      chair: 'Kepala Kantor Imigrasi',
      letterNumber: 'UND-1',
      heldOn: '2021-03-02',
      heldTime: '09:30',
      outcome: 'Tim dibentuk',
      filedOn: '2021-03-04',
      minutesNumber: 'NOT-1',
    };
    expect(carriedThrough(row).state().entity).toMatchObject({
      status: 'minutesFiled',
      details: { chair: 'Kepala Kantor Imigrasi', letterNumber: 'UND-1' },
      holding: { heldOn: '2021-03-02', heldTime: '09:30', outcome: 'Tim dibentuk' },
      minutes: { filedOn: '2021-03-04', minutesNumber: 'NOT-1' },
    });
  });

  it('with a source is a record of the past, whose minutes may be there too', () => {
    const row = { level: 'kecamatan', area: 'Kota Contoh', heldOn: '2021-03-02', source: 'LKIP 2021, Bab III' };
    expect(timporaMeetingImport.toPlan(row).commands).toEqual([
      {
        type: 'TranscribeTimporaMeeting',
        data: {
          level: 'kecamatan',
          area: 'Kota Contoh',
          heldOn: '2021-03-02',
          transcribedFrom: 'LKIP 2021, Bab III',
        },
      },
    ]);
    expect(carriedThrough({ ...row, filedOn: '2021-03-04' }).state().entity.status).toBe('minutesFiled');
    expect(rowRefused({ ...row, plannedFor: '2021-03-01' })).toMatchObject({
      code: 'COLUMN_NOT_WITH_SOURCE',
      field: 'plannedFor',
    });
  });

  it.each([
    [{ outcome: 'Tim dibentuk' }, 'outcome', 'heldOn'],
    [{ filedOn: '2021-03-04' }, 'filedOn', 'heldOn'],
    [{ heldOn: '2021-03-02', minutesNumber: 'NOT-1' }, 'minutesNumber', 'filedOn'],
  ])('loses nothing: %j without its step is refused', (cells, field, step) => {
    expect(rowRefused({ ...planned, ...cells })).toMatchObject({ code: 'COLUMN_NEEDS_STEP', field, allowed: [step] });
  });

  it('is shown by examples that its own choices allow', () => {
    const choices = timporaMeetingImport.columns.filter(({ type }) => type === 'choice');
    expect(choices.map(({ name }) => name)).toEqual(['level', 'kind', 'officePart']);
    for (const { choices: allowed, example } of choices) expect(allowed).toContain(example);
  });
});
