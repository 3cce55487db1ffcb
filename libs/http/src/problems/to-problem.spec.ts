import { AppendRefused, CommandIdReused, LogFailed, WrongExpectedRevision } from '@jejak/event-store';
import { JejakError, Refusal, UnreadableEvent } from '@jejak/kernel';
import { NotFoundException } from '@nestjs/common';
import { faultOf, toProblem } from './to-problem';

const refusal = (code: string): Refusal =>
  new Refusal({ code, field: 'startedOn', en: 'no', id: 'tidak', allowed: ['≤'] });
const appendRefused = (code: string): AppendRefused => new AppendRefused({ code, en: 'no', id: 'tidak' });

describe('An error is answered as Problem Details', () => {
  it('names code, place, Indonesian sentence and what is allowed', () => {
    expect(toProblem(refusal('DATE_IN_FUTURE'), '/api/x', 'req-1')).toEqual({
      type: '/problems/date-in-future',
      title: 'Ditolak oleh aturan',
      status: 422,
      code: 'DATE_IN_FUTURE',
      detail: 'tidak',
      field: 'startedOn',
      errors: [{ field: 'startedOn', code: 'DATE_IN_FUTURE', message: 'tidak', allowed: ['≤'] }],
      allowed: ['≤'],
      instance: '/api/x',
      requestId: 'req-1',
    });
  });

  it.each([
    ['a rule about what was sent', refusal('DATE_IN_FUTURE'), 422],
    ['a step that the state does not allow', refusal('TRANSITION_NOT_ALLOWED'), 409],
    ['a record that was voided', refusal('RECORD_CLOSED'), 409],
    ['a request that waits already', refusal('REQUEST_PENDING'), 409],
    ['an approval by who asked', refusal('FOUR_EYES'), 403],
    ['a record that is not there', refusal('RECORD_NOT_FOUND'), 404],
    ['a record id that names no stream', refusal('STREAM_INVALID'), 404],
    ['a key that was used for another request', new CommandIdReused('c'), 422],
    ['an event that is too large', appendRefused('EVENT_TOO_LARGE'), 413],
    ['a full disk', appendRefused('DISK_FULL'), 503],
    ['a clock that jumped', appendRefused('CLOCK_JUMP_REFUSED'), 503],
    ['a log that failed', new LogFailed(new Error('EIO')), 503],
    ['a damaged event', new UnreadableEvent('EVENT_DAMAGED', 'damaged', 'rusak'), 500],
    ['an unknown route', new NotFoundException('Cannot GET /x'), 404],
    ['a fault of the program', new TypeError('x is undefined'), 500],
  ])('%s: %#', (_what, error, status) => {
    expect(faultOf(error).status).toBe(status);
  });

  it('answers a lost revision with the one that there is', () => {
    const problem = toProblem(new WrongExpectedRevision('s', 3, 5), '/x', 'r');
    expect(problem).toMatchObject({ status: 412, code: 'WRONG_EXPECTED_REVISION', revision: 5, field: 'If-Match' });
    expect(faultOf(new WrongExpectedRevision('s', 3, 5)).headers).toEqual({ ETag: '"5"' });
  });

  it('says when to ask again where the projections are behind', () => {
    const fault = faultOf(new JejakError('PROJECTION_BEHIND', 'behind', 'belum siap'));
    expect(fault).toMatchObject({ status: 503, headers: { 'Retry-After': '1' } });
  });

  it('never shows the text of an error that the program did not foresee', () => {
    const problem = toProblem(new Error('SQLITE_ERROR: no such table /var/lib/jejak/log.db'), '/x', 'r');
    expect(JSON.stringify(problem)).not.toMatch(/SQLITE|var|table/);
    expect(problem).toMatchObject({ code: 'INTERNAL_ERROR', errors: [], allowed: [] });
  });

  it.each([
    ['entity.too.large', 413, 'BODY_TOO_LARGE'],
    ['charset.unsupported', 415, 'CONTENT_TYPE_NOT_SUPPORTED'],
    ['entity.parse.failed', 400, 'JSON_INVALID'],
  ])('names what the body parser calls %s', (type, status, code) => {
    expect(faultOf(Object.assign(new Error('parser'), { type, status }))).toMatchObject({ status, code });
  });
});
