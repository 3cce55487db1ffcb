import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Office, openOffice, textOfDocument } from '../test/office';
import { wellFormed } from '../test/well-formed';
import { TEMPLATE_NAMES } from './document-kind';
import type { PrintedDocument, RecordPlace } from './documents';
import { TEMPLATE_LIMITS } from './template-files';

const SOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  .find((path) => existsSync(path));

/** One record for each document, as empty as it may be. */
const oneOfEach = async (office: Office): Promise<Readonly<Record<string, RecordPlace>>> => {
  const { id: person } = await office.do('person', [
    'RegisterPerson',
    { name: 'Orang Contoh 00017', sex: 'male', nationality: 'CHN' },
  ]);
  const of = { person, nationality: 'CHN', sex: 'male' };
  const operation = await office.do(
    'operation',
    ['PlanOperation', { kind: 'independent-operation', mode: 'land', location: 'Merak', plannedFor: '2021-06-10' }],
    ['IssueOperationWarrant', { issuedOn: '2021-06-09' }],
    ['CarryOutOperation', { startedOn: '2021-06-10' }],
    ['ReportOperation', { reportedOn: '2021-06-12' }],
  );
  const meeting = await office.do(
    'timporaMeeting',
    [
      'PlanTimporaMeeting',
      {
        level: 'kecamatan',
        kind: 'koordinasi',
        area: 'Merak',
        plannedFor: '2021-10-05',
        agencies: [{ name: 'Polsek' }],
      },
    ],
    ['HoldTimporaMeeting', { heldOn: '2021-10-05' }],
  );
  return {
    'surat-perintah': operation,
    'laporan-operasi': operation,
    'undangan-timpora': meeting,
    'daftar-hadir': meeting,
    notulen: meeting,
    bap: await office.do('bap', ['OpenBap', { ...of, openedOn: '2021-03-04', type: 'witness' }]),
    'keputusan-tak': await office.do('tak', [
      'DecideTak',
      { decidedOn: '2021-03-12', persons: [{ ...of, measures: ['d'] }] },
    ]),
    'keputusan-detensi': await office.do('detention', [
      'OrderDetention',
      { ...of, orderedOn: '2021-01-28', ground: 'a', reason: 'Tanpa izin', place: 'rudenim' },
    ]),
  };
};

describe('Each document, opened again', () => {
  const office = openOffice();
  let places: Readonly<Record<string, RecordPlace>>;
  beforeAll(async () => {
    places = await oneOfEach(office);
  });
  const print = (name: string): Promise<PrintedDocument> => {
    const place = places[name];
    if (place === undefined) throw new Error(`There is no record for ${name}`);
    return office.documents.print(place, name);
  };

  it.each(TEMPLATE_NAMES)('%s has every placeholder replaced, and names its record in the footer', async (name) => {
    const printed = await print(name);
    const text = textOfDocument(printed);
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    const footers = Object.entries(unzipSync(printed.bytes)).filter(([part]) => part.startsWith('word/footer'));
    expect(footers.map(([, part]) => strFromU8(part)).join()).toContain(places[name]?.id);
    expect(printed.fileName).toBe(`${name}-cilegon-${places[name]?.id ?? ''}.docx`);
  });

  it.each(TEMPLATE_NAMES)('%s is well-formed in each of its parts', async (name) => {
    for (const [part, bytes] of Object.entries(unzipSync((await print(name)).bytes)))
      if (/\.(xml|rels)$/.test(part)) expect([part, wellFormed(strFromU8(bytes))]).toEqual([part, true]);
  });

  const unchecked = SOFFICE === undefined ? 'NOT CHECKED, LibreOffice is not installed: ' : '';
  (SOFFICE === undefined ? it.skip : it)(
    `${unchecked}all are opened by LibreOffice, which finds the same text`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'jejak-soffice-'));
      try {
        for (const name of TEMPLATE_NAMES) await writeFile(join(folder, `${name}.docx`), (await print(name)).bytes);
        const files = TEMPLATE_NAMES.map((name) => join(folder, `${name}.docx`));
        const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
        const to = ['--headless', '--convert-to', 'txt:Text', '--outdir', folder];
        await promisify(execFile)(SOFFICE ?? '', [home, ...to, ...files], { timeout: 110_000 });
        for (const name of TEMPLATE_NAMES) {
          const text = await readFile(join(folder, `${name}.txt`), 'utf8');
          expect(text).toContain('DIREKTORAT JENDERAL IMIGRASI');
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('A template of the office itself', () => {
  let folder: string;
  let office: Office;
  let place: RecordPlace;
  let own: Record<string, Uint8Array>;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'jejak-templates-')), 'templates');
    await mkdir(folder);
    own = unzipSync(await readFile(join(__dirname, '../templates/bap.docx')));
    office = openOffice(folder);
    place = (await oneOfEach(office))['bap'] ?? { office: '', entity: '', id: '' };
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  const use = (bytes: Uint8Array): Promise<void> => writeFile(join(folder, 'bap.docx'), bytes);
  const edit = (part: string, from: string, to: string): Promise<void> => {
    const before = strFromU8(own[part] ?? new Uint8Array());
    if (!before.includes(from)) throw new Error(`${from} is not in ${part}`);
    return use(zipSync({ ...own, [part]: strToU8(before.replace(from, to)) }));
  };
  const print = async (): Promise<string> => textOfDocument(await office.documents.print(place, 'bap'));

  it('goes before that of the program; the others stay', async () => {
    await edit('word/document.xml', 'BERITA ACARA PEMERIKSAAN', 'BAP KANTOR CONTOH ({kop_kantor})');
    expect(await print()).toContain('BAP KANTOR CONTOH (KANTOR IMIGRASI CILEGON)');
    await rm(join(folder, 'bap.docx'));
    expect(await print()).toContain('BERITA ACARA PEMERIKSAAN');
  });

  it('that is not a Word document is refused with its name', async () => {
    await use(strToU8('bukan docx'));
    await expect(print()).rejects.toMatchObject({
      code: 'TEMPLATE_BROKEN',
      field: 'template',
      message: expect.stringContaining(join(folder, 'bap.docx')),
    });
    await use(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }));
    await expect(print()).rejects.toMatchObject({ code: 'TEMPLATE_BROKEN' });
  });

  it.each([
    ['a list that is not closed', '{/pertanyaan}', ''],
    ['a brace that is not closed', '{nomor}', '{nomor'],
  ])('with %s is refused with what is wrong', async (_title, from, to) => {
    await edit('word/document.xml', from, to);
    await expect(print()).rejects.toMatchObject({
      code: 'TEMPLATE_BROKEN',
      message: expect.stringMatching(/pertanyaan|nomor/),
    });
  });

  it.each([['{nama_lengkap}'], ['{constructor}'], ['{#__proto__}x{/__proto__}']])(
    'that asks for %s is refused with what it may ask for',
    async (wish) => {
      await edit('word/document.xml', 'BERITA ACARA PEMERIKSAAN', wish);
      await expect(print()).rejects.toMatchObject({
        code: 'TEMPLATE_PLACEHOLDER_UNKNOWN',
        allowed: expect.arrayContaining(['nomor', 'kop_kantor', 'pertanyaan[].tanya']),
      });
    },
  );

  it('that does not name the record in its footer is refused: a letter can be traced to its record', async () => {
    await edit('word/footer1.xml', '{rujukan}', '');
    await expect(print()).rejects.toMatchObject({ code: 'TEMPLATE_WITHOUT_REFERENCE', allowed: ['{rujukan}'] });
  });

  it('that is too large, packed or unpacked, is refused before it is read', async () => {
    await use(new Uint8Array(TEMPLATE_LIMITS.fileBytes + 1));
    await expect(print()).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' });
    const bomb = new Uint8Array(TEMPLATE_LIMITS.unpackedBytes + 1);
    await use(zipSync({ ...own, 'word/media/image1.png': bomb }));
    await expect(print()).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' });
    const many = Array.from({ length: TEMPLATE_LIMITS.parts + 1 }, (_, index) => [
      `word/${String(index)}.xml`,
      bomb.subarray(0, 1),
    ]);
    await use(zipSync({ ...own, ...(Object.fromEntries(many) as Record<string, Uint8Array>) }));
    await expect(print()).rejects.toMatchObject({ code: 'TEMPLATE_TOO_LARGE' });
  });
});
