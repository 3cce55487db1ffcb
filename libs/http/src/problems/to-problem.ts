import { AppendRefused, CommandIdReused, LogFailed, LogUnavailable, WrongExpectedRevision } from '@jejak/event-store';
import { JejakError, Refusal } from '@jejak/kernel';
import { HttpException } from '@nestjs/common';
import type { Problem } from './problem.dto';
import { RequestProblem, type RequestFault } from './request-problem';

/** Refusals that a record's own state gives, where another command is allowed; the others are about what was sent. */
const CONFLICTS: ReadonlySet<string> = new Set([
  'TRANSITION_NOT_ALLOWED',
  'COMMAND_NOT_ALLOWED',
  'RECORD_CLOSED',
  'REQUEST_PENDING',
  'NO_REQUEST_PENDING',
  'WITHDRAWAL_NOT_ALLOWED',
  'RECORD_HAS_DEPENDENTS',
  'DOCUMENT_NOT_READY',
  'REBUILD_UNDER_WAY',
  'REBUILD_PHASE',
  'REBUILD_AS_OF',
]);
const STATUS_OF_REFUSAL: Readonly<Record<string, number>> = {
  RECORD_NOT_FOUND: 404,
  UNKNOWN_ENTITY: 404,
  DOCUMENT_UNKNOWN: 404,
  REBUILD_UNKNOWN: 404,
  STREAM_INVALID: 404,
  OFFICE_INVALID: 400,
  FOUR_EYES: 403,
  DELEGATION_NOT_YOURS: 403,
  ATTACHMENT_NOT_FOUND: 404,
  ATTACHMENT_ERASED: 410,
  ATTACHMENT_WITHDRAWN: 410,
  ATTACHMENT_TOO_LARGE: 413,
};
const TOO_LARGE: ReadonlySet<string> = new Set(['EVENT_TOO_LARGE', 'APPEND_SIZE']);
/** The log cannot write now, but may again: the same request, with the same key, may be sent later. */
const WRITE_LATER: ReadonlySet<string> = new Set([
  'DISK_FULL',
  'LOG_BUSY',
  'LOG_CLOSED',
  'CLOCK_JUMP_REFUSED',
  'APPEND_FAILED',
]);
const RETRY_LATER = { 'Retry-After': '5' } as const;
const RETRY_SOON = { 'Retry-After': '1' } as const;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Permintaan tidak terbaca',
  401: 'Belum masuk',
  403: 'Tidak berwenang',
  404: 'Tidak ditemukan',
  405: 'Cara akses tidak dikenal',
  409: 'Tidak dapat dilakukan pada status ini',
  410: 'Sudah tidak ada',
  412: 'Catatan sudah berubah',
  413: 'Terlalu besar',
  415: 'Jenis isi tidak dikenal',
  421: 'Salah alamat',
  422: 'Ditolak oleh aturan',
  429: 'Terlalu sering',
  500: 'Kesalahan di dalam program',
  503: 'Belum dapat dilayani',
};

/** What is answered for an error: the problem's status and fields, never the error's own text. */
export const faultOf = (error: unknown): RequestFault & { readonly revision?: number | null } => {
  if (error instanceof RequestProblem) return error.fault;
  if (error instanceof Refusal) return refusalFault(error);
  if (error instanceof WrongExpectedRevision) {
    const etag = error.actual === null ? {} : { headers: { ETag: `"${String(error.actual)}"` } };
    return { ...faultFrom(error, 412), field: 'If-Match', revision: error.actual, ...etag };
  }
  if (error instanceof CommandIdReused) return { ...faultFrom(error, 422), field: 'Idempotency-Key' };
  if (error instanceof AppendRefused) return appendFault(error);
  if (error instanceof LogFailed || error instanceof LogUnavailable)
    return { ...faultFrom(error, 503), headers: RETRY_LATER };
  if (error instanceof JejakError)
    return error.code === 'PROJECTION_BEHIND'
      ? { ...faultFrom(error, 503), headers: RETRY_SOON }
      : faultFrom(error, 500);
  return foreignFault(error);
};

const faultFrom = (error: JejakError, status: number): RequestFault => ({
  status,
  code: error.code,
  en: error.message,
  id: error.sentence,
});

const refusalFault = (refusal: Refusal): RequestFault => {
  const status = CONFLICTS.has(refusal.code) ? 409 : (STATUS_OF_REFUSAL[refusal.code] ?? 422);
  const place = refusal.field === undefined ? {} : { field: refusal.field };
  return { ...faultFrom(refusal, status), ...place, allowed: refusal.allowed };
};

const appendFault = (refused: AppendRefused): RequestFault => {
  const place = refused.field === undefined ? {} : { field: refused.field };
  const fault = { ...faultFrom(refused, 422), ...place, allowed: refused.allowed };
  if (TOO_LARGE.has(refused.code)) return { ...fault, status: 413 };
  return WRITE_LATER.has(refused.code) ? { ...fault, status: 503, headers: RETRY_LATER } : fault;
};

/** Errors of the framework and of the body parser, by their status; anything else is a fault of the program. */
const foreignFault = (error: unknown): RequestFault => {
  const en = error instanceof Error ? error.message : 'Unknown error';
  const status = statusOf(error);
  const kind = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (kind === 'entity.too.large' || status === 413)
    return {
      status: 413,
      code: 'BODY_TOO_LARGE',
      en,
      id: 'Isi permintaan lebih besar dari 1 MB.',
      allowed: ['≤ 1 MB'],
    };
  if (status === 415)
    return {
      status: 415,
      code: 'CONTENT_TYPE_NOT_SUPPORTED',
      en,
      id: 'Isi permintaan harus berupa JSON dalam UTF-8.',
      field: 'Content-Type',
      allowed: ['application/json'],
    };
  if (status === 404) return { status: 404, code: 'ROUTE_NOT_FOUND', en: 'No such route', id: 'Alamat tidak dikenal.' };
  if (status !== undefined && status >= 400 && status < 500)
    return {
      status: 400,
      code: 'JSON_INVALID',
      en,
      id: 'Isi permintaan bukan JSON yang sah.',
      allowed: ['application/json'],
    };
  return { status: 500, code: 'INTERNAL_ERROR', en, id: 'Terjadi kesalahan di dalam program; tidak ada yang dicatat.' };
};

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
};

export const toProblem = (error: unknown, instance: string, requestId: string): Problem => {
  const { status, code, id, field, errors, allowed = [], revision } = faultOf(error);
  const place = field === undefined ? [] : [{ field, code, message: id, allowed }];
  return {
    type: `/problems/${code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLES[status] ?? 'Permintaan ditolak',
    status,
    code,
    detail: id,
    ...(field === undefined ? {} : { field }),
    errors: errors ?? place,
    allowed,
    ...(revision === undefined ? {} : { revision }),
    instance,
    requestId,
  };
};
