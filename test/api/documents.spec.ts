import { useApi } from './api-server';
import { type Answer, Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const idOf = ({ body }: Answer): string => String(body['id']);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const plan = { kind: 'independent-operation', mode: 'land', location: 'Merak', plannedFor: '2021-06-10' };
const planned = async (): Promise<string> => `operations/${idOf(await client.accepted('operations', plan))}`;
const download = (path: string): Promise<Response> => client.open(`/api/offices/cilegon/${path}`);

describe('Documents from a record, over HTTP', () => {
  it('are listed with what must be done first, and downloaded under a name without a person', async () => {
    const at = await planned();
    expect((await client.get(`${at}/documents`)).body['documents']).toMatchObject([
      { template: 'surat-perintah', ready: false, after: expect.stringContaining('IssueOperationWarrant') },
      { template: 'laporan-operasi', ready: false },
    ]);
    expect((await client.get(`${at}/documents/surat-perintah`)).body).toMatchObject({
      status: 409,
      code: 'DOCUMENT_NOT_READY',
    });
    await client.accepted(`${at}/warrant`, { issuedOn: '2021-06-09', number: 'SP-1' });
    const { body } = await client.get(`${at}/documents`);
    const [{ href, ready } = { href: '', ready: false }] = body['documents'] as { href: string; ready: boolean }[];
    expect([ready, href]).toEqual([true, `/api/offices/cilegon/${at}/documents/surat-perintah`]);

    const response = await client.open(href);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(DOCX);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="surat-perintah-cilegon-${at.slice('operations/'.length)}.docx"`,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
    // A DOCX is an archive, and begins as every archive does.
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('that a record does not have, or of a record that is not there, are not found', async () => {
    const at = await planned();
    expect((await client.get(`${at}/documents/bap`)).body).toMatchObject({ status: 404, code: 'DOCUMENT_UNKNOWN' });
    expect((await download(`${at}/documents/..%2f..%2foffices`)).status).toBe(404);
    expect((await client.get('operations/none/documents')).body).toMatchObject({ code: 'RECORD_NOT_FOUND' });
    expect((await client.get('unheard/none/documents')).body).toMatchObject({ code: 'COLLECTION_UNKNOWN' });
  });
});

describe('A letter number, over HTTP', () => {
  it('of another record is refused with the record that has it, also when it is given later', async () => {
    const warrant = { issuedOn: '2021-06-09', number: 'SP-2' };
    const first = await planned();
    await client.accepted(`${first}/warrant`, warrant);
    // One warrant order may cover several operations; another day is another order.
    await client.accepted(`${await planned()}/warrant`, warrant);
    const third = await planned();
    const refused = await client.post(`${third}/warrant`, { ...warrant, issuedOn: '2021-06-08' });
    expect(refused.body).toMatchObject({ status: 422, code: 'LETTER_NUMBER_TAKEN', field: 'number' });
    expect(refused.body['detail']).toContain(first.slice('operations/'.length));

    await client.accepted(`${third}/warrant`, { issuedOn: '2021-06-08' });
    expect((await client.post(`${third}/warrant-number`, { number: ' sp-2 ' })).body).toMatchObject({
      code: 'LETTER_NUMBER_TAKEN',
    });
    await client.accepted(`${third}/warrant-number`, { number: 'SP-3' });
  });

  it('stands in the book of numbers, with the record that bears it', async () => {
    const at = await planned();
    await client.accepted(`${at}/warrant`, { issuedOn: '2021-06-07', number: 'SP-4' });
    const seen = { 'Jejak-Position': await client.head() };
    const { body } = await client.get('records?entity=letterNumber&where=number:SP-4', seen);
    expect(body['records']).toMatchObject([
      {
        status: 'reserved',
        occurredOn: '2021-06-07',
        summary: {
          year: 2021,
          purpose: 'operation-warrant',
          record: `cilegon.operation-${at.slice('operations/'.length)}`,
        },
      },
    ]);
  });
});
