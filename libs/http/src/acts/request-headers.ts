import { commandIdFrom, isOfficeId, isPosition, isUuid, type OfficeId, type Position } from '@jejak/kernel';
import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';

export const KEY_HEADER = 'Idempotency-Key';
export const REVISION_HEADER = 'If-Match';
export const POSITION_HEADER = 'Jejak-Position';

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * The command id that a key stands for: a UUID is the id itself; any other text is one within the office and the
 * account, so that two clients that both count from 1 do not meet.
 */
export const commandIdOf = (request: Request, office: OfficeId, actor: string): string => {
  const key = request.get(KEY_HEADER);
  if (key === undefined)
    throw badHeader(
      'IDEMPOTENCY_KEY_REQUIRED',
      KEY_HEADER,
      'Kirim kepala Idempotency-Key dengan UUID baru untuk setiap perbuatan, dan ulangi kunci yang sama bila mengirim ulang.',
      ['UUID', 'teks 1…200 karakter tanpa spasi'],
    );
  if (!KEY.test(key))
    throw badHeader('IDEMPOTENCY_KEY_INVALID', KEY_HEADER, 'Idempotency-Key paling panjang 200 karakter tanpa spasi.', [
      'UUID',
      'teks 1…200 karakter tanpa spasi',
    ]);
  return commandIdFrom(isUuid(key.toLowerCase()) ? key : `${office}/${actor}/${key}`);
};

/** The revision that the writer has seen, `"3"`; undefined when it does not say. */
export const expectedRevisionOf = (request: Request): number | undefined => {
  const sent = request.get(REVISION_HEADER);
  if (sent === undefined) return undefined;
  const revision = /^"(\d{1,15})"$/.exec(sent.trim())?.[1];
  if (revision !== undefined) return Number(revision);
  throw badHeader('IF_MATCH_INVALID', REVISION_HEADER, 'If-Match berisi nomor revisi di dalam tanda kutip.', ['"3"']);
};

/** The position that the reader has seen, from the header or `?after=`; undefined when it does not say. */
export const seenPositionOf = (request: Request): Position | undefined => {
  const sent: unknown = request.get(POSITION_HEADER) ?? request.query['after'];
  if (sent === undefined) return undefined;
  if (typeof sent === 'string' && isPosition(sent)) return sent;
  throw badHeader('POSITION_INVALID', POSITION_HEADER, 'Posisi log tidak sah: 16 angka.', ['16 angka']);
};

export const officeOf = (request: Request): OfficeId => {
  const { office } = request.params;
  if (typeof office === 'string' && isOfficeId(office)) return office;
  throw badHeader('OFFICE_INVALID', 'office', 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.', [
    'a-z',
    '0-9',
    '-',
  ]);
};

const badHeader = (code: string, field: string, id: string, allowed: readonly string[]): RequestProblem =>
  new RequestProblem({ status: 400, code, en: `${field} is missing or malformed`, id, field, allowed });
