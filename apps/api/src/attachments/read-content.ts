import { tooLarge } from '@jejak/attachments';
import { RequestProblem } from '@jejak/http';
import type { Request } from 'express';

export const CONTENT_TYPE = 'application/octet-stream';

/**
 * The bytes of an upload, as many as are allowed. A body that is larger is read on for a while without being kept, so
 * that the client hears why, and no further.
 * @throws RequestProblem CONTENT_TYPE_NOT_SUPPORTED; Refusal ATTACHMENT_TOO_LARGE
 */
export const readContent = async (request: Request, limit: number): Promise<Buffer> => {
  if (request.is(CONTENT_TYPE) !== CONTENT_TYPE || request.get('Content-Encoding') !== undefined) throw notBytes();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit * 2) break;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > limit) throw tooLarge();
  return Buffer.concat(chunks);
};

const notBytes = (): RequestProblem =>
  new RequestProblem({
    status: 415,
    code: 'CONTENT_TYPE_NOT_SUPPORTED',
    en: `The body of an upload is ${CONTENT_TYPE}, without an encoding`,
    id: `Berkas dikirim apa adanya sebagai ${CONTENT_TYPE}.`,
    field: 'Content-Type',
    allowed: [CONTENT_TYPE],
  });
