import { RequestProblem } from '@jejak/http';
import type { Request } from 'express';

export const NAME_HEADER = 'Jejak-File-Name';
export const KIND_HEADER = 'Jejak-Attachment-Kind';
export const PERSON_HEADER = 'Jejak-Attachment-Person';

/** What an upload says beside its bytes. Headers hold ASCII only, so the name comes percent-encoded. */
export const uploadHeaders = (request: Request) => {
  const person = request.get(PERSON_HEADER);
  return {
    fileName: decoded(required(request, NAME_HEADER)),
    kind: required(request, KIND_HEADER),
    ...(person === undefined ? {} : { person }),
  };
};

const required = (request: Request, name: string): string => {
  const value = request.get(name);
  if (value !== undefined && value !== '') return value;
  throw badHeader(name, `Kirim kepala ${name}.`);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badHeader(NAME_HEADER, 'Nama berkas ditulis dengan persen-encoding UTF-8, misalnya surat%20perintah.pdf.');
  }
};

const badHeader = (field: string, id: string): RequestProblem =>
  new RequestProblem({ status: 400, code: 'HEADER_INVALID', en: `${field} is missing or malformed`, id, field });

/** RFC 6266 and RFC 8187: a name for old readers, and the name. */
export const attachmentDisposition = (fileName: string): string => {
  const plain = fileName.replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
