import { openOffice, textOfDocument } from '../test/office';
import { BLANK } from './blank';
import type { RecordPlace } from './documents';

const office = openOffice();
const print = async (place: RecordPlace, template: string): Promise<string> =>
  textOfDocument(await office.documents.print(place, template));
const registerPerson = (): Promise<RecordPlace> =>
  office.do('person', ['RegisterPerson', { name: 'Orang Contoh 00017', sex: 'male', nationality: 'CHN' }]);

describe('Documents about a person', () => {
  it('name the person by the register alone; the name is written by hand', async () => {
    const { id: person } = await registerPerson();
    const { id } = await office.do('bap', [
      'OpenBap',
      { openedOn: '2021-03-04', type: 'foreigner-violation', person, nationality: 'CHN', sex: 'male' },
    ]);
    const printed = await office.documents.print({ office: 'cilegon', entity: 'bap', id }, 'bap');
    const text = textOfDocument(printed);
    expect(printed.fileName).toBe(`bap-cilegon-${id}.docx`);
    expect(text).toContain(`Rujukan daftar orang\n:\n${person}`);
    expect(text).toContain(`Nama (diisi tangan)\n:\n${BLANK}`);
    expect(text).toContain('Pelanggaran orang asing');
    expect(text).not.toContain('Orang Contoh');
  });

  it('a TAK decision lists each person with the measures and the charge, and their sum', async () => {
    const { id: person } = await registerPerson();
    const { id: other } = await registerPerson();
    const of = { nationality: 'CHN', sex: 'male' };
    const place = await office.do('tak', [
      'DecideTak',
      {
        decidedOn: '2021-03-12',
        decisionNumber: 'TAK-7',
        persons: [
          { ...of, person, measures: ['e'], overstayDays: 10 },
          { ...of, person: other, measures: ['a', 'f'] },
        ],
      },
    ]);
    const text = await print(place, 'keputusan-tak');
    for (const said of [person, other, 'e. Pengenaan biaya beban', 'a. Pencantuman', 'f. Deportasi', 'TAK-7'])
      expect(text).toContain(said);
    expect(text).toMatch(/Jumlah biaya beban\n:\nRp\d{1,3}(\.\d{3})+/);
  });

  it('a detention decision says identity, reason and place (UU 6/2011 Ps 84)', async () => {
    const { id: person } = await registerPerson();
    const order = { person, nationality: 'CHN', sex: 'male', orderedOn: '2021-01-28', ground: 'd' };
    const place = await office.do('detention', [
      'OrderDetention',
      { ...order, reason: 'Menunggu tiket', place: 'office-room', placeName: 'Ruang 1' },
    ]);
    const text = await print(place, 'keputusan-detensi');
    for (const said of [
      person,
      'Pasal 83 ayat (1) huruf d: Menunggu pelaksanaan deportasi',
      'Menunggu tiket',
      'ruang detensi kantor, Ruang 1',
      '28 Januari 2021',
    ])
      expect(text).toContain(said);
  });
});
