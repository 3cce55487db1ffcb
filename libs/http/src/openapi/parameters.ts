import type { OpenAPIObject } from '@nestjs/swagger';
import { asksOnly } from '../acts/asks-only';

type Parameter = NonNullable<NonNullable<OpenAPIObject['paths'][string]['get']>['parameters']>[number];

const header = (name: string, description: string, example: string, required = false): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
  example,
});
/** Without an example, which the reference page would send: a revision or position that is not there is refused. */
const seen = (name: string, description: string, pattern: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', pattern },
});

const REQUEST_ID = header('X-Request-Id', 'Nomor permintaan; dibuat server bila tidak dikirim', 'req-2021-0001');
const WRITE = [
  header(
    'Idempotency-Key',
    'Kunci perbuatan ini: UUID (sebaiknya UUIDv7) atau teks lain tanpa spasi. Kirim ulang dengan kunci yang sama mendapat jawaban yang sama; kunci yang sama untuk isi lain ditolak.',
    '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071',
    true,
  ),
  seen(
    'If-Match',
    'Revisi yang dilihat pengirim, di dalam tanda kutip ("3"); bila catatan sudah berubah, dijawab 412',
    '^"\\d{1,15}"$',
  ),
];
const READ = [seen('Jejak-Position', 'Tunggu sampai posisi ini (16 angka) terbaca, paling lama 5 detik', '^\\d{16}$')];

/** Reads of the log itself and of the program wait for nothing. */
const fromProjections = (path: string): boolean =>
  /\/(figures|recaps|queues)\//.test(path) ||
  /\/(records|queues|deadlines|digest|home|delegations|\{collection\}\/\{id\})$/.test(path);

/** Whether a request writes into the log of an office; to open a session is no act. */
export const isAct = (path: string, method: 'get' | 'post' | 'delete'): boolean =>
  method === 'post' && path.includes('{office}') && !asksOnly(path);

export const parametersOf = (
  path: string,
  method: 'get' | 'post' | 'delete',
  collections: readonly string[],
): readonly Parameter[] => [
  ...[...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => pathParameter(name, collections)),
  REQUEST_ID,
  ...(isAct(path, method) ? WRITE : []),
  ...(method === 'get' && fromProjections(path) ? READ : []),
];

const pathParameter = (name: string, collections: readonly string[]): Parameter => {
  const shared = { name, in: 'path' as const, required: true };
  if (name === 'office')
    return {
      ...shared,
      description: 'Kode kantor',
      example: 'cilegon',
      schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 63 },
    };
  if (name === 'queue')
    return {
      ...shared,
      description: 'Nama antrean',
      example: 'nomor-menyusul',
      schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 },
    };
  if (name === 'template')
    return {
      ...shared,
      description: 'Nama templat',
      example: 'surat-perintah',
      schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 },
    };
  if (name === 'year')
    return { ...shared, description: 'Tahun', example: 2021, schema: { type: 'string', pattern: '^\\d{4}$' } };
  if (name === 'block')
    return {
      ...shared,
      description: 'Kunci teks laporan',
      example: 'conclusion',
      schema: { type: 'string', pattern: '^[a-z][A-Za-z0-9.-]{0,99}$' },
    };
  if (name === 'collection')
    return { ...shared, description: 'Jenis catatan', schema: { type: 'string', enum: [...collections] } };
  if (name === 'account')
    return {
      ...shared,
      description: 'Akun',
      example: 'inteldakim-1',
      schema: { type: 'string', pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$', maxLength: 64 },
    };
  if (name === 'session')
    return { ...shared, description: 'Nomor sesi, seperti di daftar', schema: { type: 'string', maxLength: 64 } };
  return {
    ...shared,
    description: 'Nomor catatan',
    example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071',
    schema: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' },
  };
};
