import type { OpenAPIObject } from '@nestjs/swagger';

type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

const PROBLEMS = {
  400: ['Kepala, alamat atau JSON tidak terbaca', 'IDEMPOTENCY_KEY_REQUIRED'],
  401: ['Belum masuk, sesi berakhir, atau token ditolak', 'LOGIN_REQUIRED'],
  403: ['Tidak berwenang: yang meminta tidak menyetujui sendiri', 'FOUR_EYES'],
  404: ['Catatan atau alamat tidak ditemukan', 'RECORD_NOT_FOUND'],
  409: ['Tidak dapat dilakukan pada status ini; allowed menyebut yang dapat', 'TRANSITION_NOT_ALLOWED'],
  412: ['Catatan sudah berubah sejak dilihat; revision menyebut revisinya', 'WRONG_EXPECTED_REVISION'],
  413: ['Isi lebih besar dari 1 MB', 'BODY_TOO_LARGE'],
  415: ['Isi bukan application/json', 'CONTENT_TYPE_NOT_SUPPORTED'],
  421: ['Server ini hanya melayani nama komputer ini sendiri', 'HOST_NOT_SERVED'],
  422: ['Ditolak oleh aturan; field dan errors menyebut tempatnya', 'DATE_IN_FUTURE'],
  429: ['Terlalu banyak percobaan masuk, atau sambungan', 'LOGIN_THROTTLED'],
  500: ['Kesalahan di dalam program', 'INTERNAL_ERROR'],
  503: ['Belum dapat dilayani; ulangi sesudah Retry-After detik', 'PROJECTION_BEHIND'],
} as const;
type Status = keyof typeof PROBLEMS;

const WRITE: readonly Status[] = [400, 401, 403, 404, 409, 412, 413, 415, 421, 422, 500, 503];
const READ: readonly Status[] = [400, 401, 403, 404, 421, 422, 500, 503];
const SESSION: readonly Status[] = [401, 403, 413, 415, 421, 422, 429, 500];
const PROGRAM: readonly Status[] = [421, 500, 503];

/** Which problems a route can answer. */
export const problemsOf = (path: string, method: 'get' | 'post' | 'delete'): readonly Status[] => {
  if (path.startsWith('/api/session')) return SESSION;
  if (path === '/api/live') return [...READ, 429];
  if (method !== 'get') return WRITE;
  // A document is printed once its record has come far enough.
  if (path.endsWith('/documents/{template}')) return [...READ, 409];
  return path.startsWith('/api/') ? READ : PROGRAM;
};

export const problemResponses = (): Responses =>
  Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, [description, code]]) => [
      `Problem${status}`,
      {
        description,
        ...(status === '503'
          ? { headers: { 'Retry-After': { description: 'Detik', schema: { type: 'integer' as const } } } }
          : {}),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            example: exampleOf(Number(status), code, description),
          },
        },
      },
    ]),
  );

const exampleOf = (status: number, code: string, detail: string) => ({
  type: `/problems/${code.toLowerCase().replaceAll('_', '-')}`,
  title: 'Permintaan ditolak',
  status,
  code,
  detail,
  errors: [],
  allowed: [],
  instance: '/api/offices/cilegon/operations',
  requestId: 'req-2021-0001',
});
