import { Scenario } from '@jejak/records/testing';
import { type OfficeProfileState, profileAt } from './office-profile';
import { officeProfileImport } from './office-profile.import';
import { officeProfileWorkflow } from './office-profile.workflow';

const profile = Scenario.of(officeProfileWorkflow);
const first = {
  validFrom: '2018-01-01',
  name: 'Kantor Imigrasi Lama',
  class: 'II-tpi',
  zone: 'Asia/Jakarta',
  parent: { name: 'Kantor Wilayah Contoh', office: 'kanwil-contoh' },
  address: 'Jalan Contoh 1',
  head: { name: 'Pejabat Contoh Satu', position: 'Kepala Kantor Imigrasi' },
  duties: 'Pelayanan keimigrasian',
  source: 'Permenkumham 19/2018',
};
const change = (data: object) => ({ type: 'ChangeOfficeProfile', data });
const founded = profile.given([change(first)]);
const renamed = founded.given([change({ validFrom: '2020-06-01', name: 'Kantor Imigrasi Baru', class: 'I-non-tpi' })]);
const second = { actor: 'officer-2' };
const onItem = (type: string, item: string, more: object = {}) => ({
  type,
  data: { item, reason: 'salah ketik', ...more },
});
const corrected = (scenario: Scenario<OfficeProfileState>, item: string, changes: object) =>
  scenario.given(
    [onItem('RequestCorrection', item, { changes })],
    [{ type: 'ApproveCorrection', data: { item } }, second],
  );
const at = (scenario: Scenario<OfficeProfileState>, date: string) => profileAt(scenario.state().entity, date);

describe('The profile of an office', () => {
  it('is one record, whose changes each hold from a day on', () => {
    expect(officeProfileWorkflow.naturalId?.(first)).toBe('profile');
    expect(Object.keys(renamed.state().entity.changes)).toEqual(['change:1', 'change:2']);
    expect(officeProfileWorkflow.allowed(renamed.state().entity)).toEqual(['ChangeOfficeProfile']);
  });

  it('was on a day what its last changes before it say; names and classes changed over the years', () => {
    const { validFrom: _from, source: _source, ...fields } = first;
    expect(at(renamed, '2017-12-31')).toEqual({});
    expect(at(renamed, '2018-01-01')).toEqual(fields);
    expect(at(renamed, '2020-05-31')).toEqual(fields);
    expect(at(renamed, '2020-06-01')).toEqual({ ...fields, name: 'Kantor Imigrasi Baru', class: 'I-non-tpi' });
  });

  it('may be told late: a change of the past does not undo a later one', () => {
    const late = renamed.given([
      change({ validFrom: '2019-01-01', name: 'Nama di antara', address: 'Jalan Contoh 2' }),
    ]);
    expect(at(late, '2019-06-01')).toMatchObject({ name: 'Nama di antara', address: 'Jalan Contoh 2' });
    expect(at(late, '2021-01-01')).toMatchObject({ name: 'Kantor Imigrasi Baru', address: 'Jalan Contoh 2' });
  });

  it('has dated stand-ins, Plh and Plt, for its head', () => {
    const head = { name: 'Pejabat Contoh Dua', position: 'Kepala Kantor Imigrasi', standIn: 'plt' };
    expect(at(founded.given([change({ validFrom: '2021-01-01', head })]), '2021-01-01').head).toEqual(head);
    expect(profile.refusal(change({ ...first, head: { ...head, standIn: 'pjs' } }))).toMatchObject({
      code: 'CHOICE_INVALID',
      field: 'head.standIn',
    });
  });

  it('does not have one field set twice from one day, but other fields may be', () => {
    expect(founded.refusal(change({ validFrom: '2018-01-01', name: 'Nama lain' }))).toMatchObject({
      code: 'PROFILE_FIELD_ALREADY_SET',
      field: 'name',
      allowed: ['RequestCorrection', 'validFrom ≠ 2018-01-01'],
    });
    const nameOnly = profile.given([change({ validFrom: '2018-01-01', name: 'Kantor Imigrasi Lama' })]);
    expect(nameOnly.when(change({ validFrom: '2018-01-01', address: 'Jalan Contoh 1' })).types).toEqual([
      'OfficeProfileChanged',
    ]);
  });

  it.each([
    ['nothing that changes', { validFrom: '2020-01-01', source: 'SK' }, 'PROFILE_CHANGE_EMPTY', 'name'],
    ['a day in the future', { ...first, validFrom: '2021-07-02' }, 'DATE_IN_FUTURE', 'validFrom'],
    ['no day', { name: 'x' }, 'FIELD_REQUIRED', 'validFrom'],
    ['a class that is none', { ...first, class: 'V' }, 'CHOICE_INVALID', 'class'],
    ['a zone that is none of WIB, WITA, WIT', { ...first, zone: 'Europe/Berlin' }, 'CHOICE_INVALID', 'zone'],
    [
      'a parent that is no slug',
      { ...first, parent: { name: 'x', office: 'Kanwil X' } },
      'OFFICE_INVALID',
      'parent.office',
    ],
    ['a head without a position', { ...first, head: { name: 'x' } }, 'FIELD_REQUIRED', 'head.position'],
    ['a part that it does not know', { ...first, head: { ...first.head, nip: '1' } }, 'FIELD_UNKNOWN', 'head.nip'],
    ['a field that it does not know', { ...first, motto: 'x' }, 'FIELD_UNKNOWN', 'motto'],
  ])('is refused with %s', (_words, data, code, field) => {
    expect(profile.refusal(change(data))).toMatchObject({ code, field });
  });
});

describe('The name of the head', () => {
  it('is personal data in every event that carries it', () => {
    const places = Object.entries(officeProfileWorkflow.events).map(([type, { personal }]) => [type, personal]);
    expect(Object.fromEntries(places)).toEqual({
      OfficeProfileChanged: ['change.head.name'],
      OfficeProfileCorrectionRequested: ['changes.head.name'],
      OfficeProfileCorrected: ['changes.head.name', 'before.head.name', 'after.head.name'],
      OfficeProfileVoided: ['before.head.name'],
      OfficeProfileWithdrawn: ['before.head.name'],
    });
    const scenario = corrected(founded, 'change:1', { head: { ...first.head, name: 'Pejabat Contoh Tiga' } });
    expect(at(scenario, '2018-01-01').head?.name).toBe('Pejabat Contoh Tiga');
  });

  it('stands in no fact and in no register', () => {
    const seen = JSON.stringify([founded.facts(), officeProfileWorkflow.register(founded.state().entity)]);
    expect(seen).not.toContain('Pejabat Contoh Satu');
    expect(seen).toContain('Kepala Kantor Imigrasi');
  });
});

describe('The facts of a profile', () => {
  it('are one statement for each field that a change sets, from its day', () => {
    expect(
      renamed
        .facts()
        .filter(({ item }) => item === 'change:2')
        .map(({ fact }) => fact),
    ).toMatchObject([
      {
        kind: 'office-profile',
        basis: 'statement',
        period: '2020-06-01',
        dimensions: { field: 'class' },
        detail: { value: 'I-non-tpi' },
      },
      { dimensions: { field: 'name' }, detail: { value: 'Kantor Imigrasi Baru' }, section: 'tata-usaha', quantity: 1 },
    ]);
    expect(founded.facts()).toHaveLength(7);
  });

  it('follow a correction, whose inverse gives the original; and a void', () => {
    const there = corrected(renamed, 'change:2', { validFrom: '2020-07-01', class: null });
    expect(at(there, '2020-06-15').name).toBe('Kantor Imigrasi Lama');
    expect(at(there, '2020-07-01')).toMatchObject({ name: 'Kantor Imigrasi Baru', class: 'II-tpi' });
    const back = corrected(there, 'change:2', { validFrom: '2020-06-01', class: 'I-non-tpi' });
    expect(back.facts()).toEqual(renamed.facts());
    expect(
      renamed.refusal(onItem('RequestCorrection', 'change:2', { changes: { validFrom: '2018-01-01' } })).code,
    ).toBe('PROFILE_FIELD_ALREADY_SET');
    const voided = renamed.given(
      [onItem('RequestVoid', 'change:2')],
      [{ type: 'ApproveVoid', data: { item: 'change:2' } }, second],
    );
    expect(voided.facts()).toEqual(founded.facts());
    expect(at(voided, '2021-01-01').name).toBe('Kantor Imigrasi Lama');
  });
});

describe('The register and the file of profiles', () => {
  it('show the profile after its last change', () => {
    expect(officeProfileWorkflow.register(renamed.state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2020-06-01',
      summary: {
        name: 'Kantor Imigrasi Baru',
        class: 'I-non-tpi',
        zone: 'Asia/Jakarta',
        parent: 'Kantor Wilayah Contoh',
        address: 'Jalan Contoh 1',
        headPosition: 'Kepala Kantor Imigrasi',
        changes: 2,
      },
    });
    expect(officeProfileWorkflow.register(profile.state().entity)).toEqual({ status: 'new', summary: {} });
  });

  it('make a change of each row', () => {
    const { parent, head, ...plain } = first;
    const row = {
      ...plain,
      parent: parent.name,
      parentOffice: parent.office,
      headName: head.name,
      headPosition: head.position,
    };
    expect(officeProfileImport.toPlan(row)).toEqual({ id: 'profile', commands: [change(first)] });
    const small = { validFrom: '2020-01-01', name: 'x' };
    expect(officeProfileImport.toPlan(small)).toEqual({ id: 'profile', commands: [change(small)] });
  });
});
