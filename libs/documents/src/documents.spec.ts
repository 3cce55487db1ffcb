import { strFromU8, unzipSync } from 'fflate';
import { wellFormed } from '../test/well-formed';
import type { RecordPlace } from './documents';
import { BLANK } from './blank';
import { documentKinds } from './documents';
import { TEMPLATE_NAMES } from './document-kind';
import { openOffice, textOfDocument } from '../test/office';

const office = openOffice();
const print = async (place: RecordPlace, template: string): Promise<string> =>
  textOfDocument(await office.documents.print(place, template));
const ready = async (place: RecordPlace): Promise<readonly string[]> =>
  (await office.documents.list(place)).filter((one) => one.ready).map(({ template }) => template);

const plan = {
  kind: 'joint-operation',
  mode: 'both',
  location: 'Pelabuhan <Merak> & sekitarnya',
  targets: ['Perusahaan 001', 'Perusahaan 002'],
  agencies: ['Polairud'],
  plannedFor: '2021-11-17',
};
const planned = ['PlanOperation', plan] as const;
const warranted = ['IssueOperationWarrant', { issuedOn: '2021-11-15', number: 'W.10-0815' }] as const;
const unnumbered = ['IssueOperationWarrant', { issuedOn: '2021-11-15' }] as const;
const carriedOut = ['CarryOutOperation', { startedOn: '2021-11-17', endedOn: '2021-11-18', personnel: 50 }] as const;
const reported = [
  'ReportOperation',
  {
    reportedOn: '2021-11-20',
    number: 'LAP-9',
    foreignersChecked: [
      { nationality: 'CHN', sex: 'male', count: 1200 },
      { nationality: 'KOR', sex: 'female', count: 3 },
    ],
    findings: 'Dokumen lengkap.\nSatu orang diminta melapor {orang}.',
  },
] as const;
const meeting = {
  level: 'kecamatan',
  kind: 'koordinasi',
  area: 'Pulomerak',
  venue: 'Aula kecamatan',
  chair: 'Kepala Kantor Imigrasi',
  agenda: 'Pengawasan orang asing',
  plannedFor: '2021-10-05',
  plannedTime: '09:00',
  agencies: [{ name: 'Polsek' }, { name: 'Koramil' }],
};

describe('A warrant order', () => {
  it('says what the record says, in Indonesian, and is of the reference of the record', async () => {
    const place = await office.do('operation', planned, warranted);
    const text = await print(place, 'surat-perintah');
    for (const said of [
      'SURAT PERINTAH',
      'Nomor: W.10-0815',
      'KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA',
      'KANTOR IMIGRASI CILEGON',
      'operasi gabungan pengawasan orang asing (darat dan laut)',
      'Pelabuhan <Merak> & sekitarnya',
      'Rabu, 17 November 2021',
      '– Perusahaan 001',
      '– Perusahaan 002',
      '– Polairud',
      'pada tanggal 15 November 2021',
      `Rujukan catatan: cilegon / operation / ${place.id}`,
    ])
      expect(text).toContain(said);
  });

  it('shows a line to write on where the record says nothing, and never a word of the program', async () => {
    const text = await print(await office.do('operation', planned, unnumbered), 'surat-perintah');
    expect(text).toContain(`Nomor: ${BLANK}`);
    expect(text).toContain(`Ditetapkan di ${BLANK}`);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('can be opened whatever was typed into the record', async () => {
    const location = 'Dermaga \u202e ]]> & <w:p> "\u0009';
    const place = await office.do('operation', ['PlanOperation', { ...plan, location }], unnumbered);
    const { bytes } = await office.documents.print(place, 'surat-perintah');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(wellFormed(xml)).toBe(true);
    expect(xml).toContain('Dermaga');
  });

  it('is there once the order is issued, and not for an operation that was cancelled', async () => {
    expect(await ready(await office.do('operation', planned))).toEqual([]);
    expect(await ready(await office.do('operation', planned, unnumbered))).toEqual(['surat-perintah']);
    const cancelled = await office.do('operation', planned, unnumbered, ['CancelOperation', { reason: 'cuaca buruk' }]);
    expect(await ready(cancelled)).toEqual([]);
    await expect(office.documents.print(cancelled, 'surat-perintah')).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_READY',
      field: 'template',
      allowed: [expect.stringContaining('IssueOperationWarrant')],
    });
  });
});

describe('An execution report', () => {
  it('says who was checked and what was found, with the sum', async () => {
    const second = ['IssueOperationWarrant', { issuedOn: '2021-11-15', number: 'W.10-0816' }] as const;
    const place = await office.do('operation', planned, second, carriedOut, reported);
    const text = await print(place, 'laporan-operasi');
    for (const said of [
      'Nomor: LAP-9',
      'W.10-0816, tanggal 15 November 2021',
      '17 November 2021 sampai dengan 18 November 2021',
      '50 orang',
      'CHN',
      'perempuan',
      'Jumlah seluruhnya: 1.203 orang',
      'Dokumen lengkap.',
      'Satu orang diminta melapor {orang}.',
    ])
      expect(text).toContain(said);
    expect(await ready(place)).toEqual(['surat-perintah', 'laporan-operasi']);
  });

  it('of a record of the past leaves open what its document does not say', async () => {
    const past = {
      kind: 'intelligence-operation',
      location: 'Merak',
      startedOn: '2021-06-24',
      transcribedFrom: 'LKIP',
    };
    const text = await print(await office.do('operation', ['TranscribeOperation', past]), 'laporan-operasi');
    expect(text).toContain(`Surat perintah\n:\n${BLANK}, tanggal ${BLANK}`);
    expect(text).toContain(`Jumlah seluruhnya: ${BLANK} orang`);
    expect(text).toContain(`pada tanggal ${BLANK}`);
  });
});

describe('Documents of a TIMPORA meeting', () => {
  it('are its invitation, its attendance list and, once it is held, its minutes', async () => {
    const place = await office.do('timporaMeeting', ['PlanTimporaMeeting', { ...meeting, letterNumber: 'UM-7' }]);
    expect(await ready(place)).toEqual(['undangan-timpora', 'daftar-hadir']);
    const invitation = await print(place, 'undangan-timpora');
    for (const said of ['UM-7', '– Polsek', '– Koramil', 'Selasa, 5 Oktober 2021', '09:00', 'Aula kecamatan'])
      expect(invitation).toContain(said);
    // Three lines for each agency of which it is not known how many come.
    expect((await print(place, 'daftar-hadir')).match(/Polsek/g)).toHaveLength(3);
  });

  it('minutes say how many came from each agency and what was agreed', async () => {
    const held = {
      heldOn: '2021-10-05',
      heldTime: '09:30',
      outcome: 'Jadwal disepakati',
      agencies: [{ name: 'Polsek', present: 2 }, { name: 'Koramil' }],
    };
    const filed = { filedOn: '2021-10-07', minutesNumber: 'NOT-7' };
    const place = await office.do(
      'timporaMeeting',
      ['PlanTimporaMeeting', meeting],
      ['HoldTimporaMeeting', held],
      ['FileTimporaMinutes', filed],
    );
    const text = await print(place, 'notulen');
    for (const said of [
      'Nomor: NOT-7',
      'Polsek\n2',
      `Koramil\n${BLANK}`,
      'Jadwal disepakati',
      '09:30',
      '7 Oktober 2021',
    ])
      expect(text).toContain(said);
    expect((await print(place, 'daftar-hadir')).match(/Polsek/g)).toHaveLength(2);
  });

  it('of another office has no invitation of this one', async () => {
    const place = await office.do('timporaMeeting', ['PlanTimporaMeeting', { ...meeting, officePart: 'participant' }]);
    expect(await ready(place)).toEqual(['daftar-hadir']);
  });
});

describe('The letterhead', () => {
  it('is the profile of the office as it was on the day of the letter, with who stood in for its head', async () => {
    const own = openOffice();
    const profile = {
      name: 'Kantor Imigrasi Kelas II TPI Contoh',
      address: 'Jalan Contoh 1',
      parent: { name: 'Kantor Wilayah Contoh' },
      head: { name: 'Pejabat Contoh Satu', position: 'Kepala Kantor', standIn: 'plh' },
    };
    await own.do(
      'officeProfile',
      ['ChangeOfficeProfile', { ...profile, validFrom: '2020-01-01' }],
      ['ChangeOfficeProfile', { validFrom: '2021-11-16', address: 'Jalan Contoh 2' }],
    );
    const text = textOfDocument(
      await own.documents.print(await own.do('operation', planned, warranted), 'surat-perintah'),
    );
    for (const said of [
      'KANTOR WILAYAH CONTOH',
      'KANTOR IMIGRASI KELAS II TPI CONTOH',
      'Jalan Contoh 1',
      'Plh. Kepala Kantor,',
      'Pejabat Contoh Satu',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Jalan Contoh 2');
  });
});

describe('Every document', () => {
  it('has a template, and every template a document', () => {
    expect(documentKinds.map(({ template }) => template).sort()).toEqual([...TEMPLATE_NAMES].sort());
  });

  it('is refused for a record that is not there, a kind that is not known and a document that it does not have', async () => {
    const place = await office.do('operation', planned);
    await expect(office.documents.list({ ...place, id: 'none' })).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    await expect(office.documents.list({ ...place, entity: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY' });
    for (const template of ['bap', '../../etc/passwd'])
      await expect(office.documents.print(place, template)).rejects.toMatchObject({
        code: 'DOCUMENT_UNKNOWN',
        allowed: ['surat-perintah', 'laporan-operasi'],
      });
  });

  it('is not there for a record that was voided', async () => {
    const reason = { reason: 'salah ketik' };
    const place = await office.do('operation', planned, unnumbered, ['RequestVoid', reason], ['ApproveVoid', {}]);
    expect(await ready(place)).toEqual([]);
  });
});
