import { ensure } from './errors';
import type { OfficeId } from './event';

/** `<office>.<entityCamelCase>-<id>`: an office is a prefix, an entity within it too. */
export interface StreamName {
  readonly office: OfficeId;
  readonly entity: string;
  readonly id: string;
}

const OFFICE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ENTITY = /^[a-z][A-Za-z0-9]*$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const OFFICE_LENGTH = 63;

export const isOfficeId = (text: string): boolean => text.length <= OFFICE_LENGTH && OFFICE.test(text);

export const streamName = (office: OfficeId, entity: string, id: string): string => {
  ensure(isOfficeId(office), {
    code: 'OFFICE_INVALID',
    field: 'office',
    en: `Not an office slug: ${JSON.stringify(office)}`,
    id: 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.',
    allowed: ['a-z', '0-9', '-'],
  });
  ensure(ENTITY.test(entity) && ID.test(id), {
    code: 'STREAM_INVALID',
    field: 'id',
    en: `Not a record id: ${JSON.stringify(id)}`,
    id: 'Nomor catatan tidak sah: hanya huruf, angka, titik, garis bawah dan tanda hubung, paling panjang 100.',
  });
  return `${office}.${entity}-${id}`;
};

export const parseStream = (name: string): StreamName => {
  const match = /^([^.]+)\.([^-]+)-(.+)$/.exec(name);
  const [, office, entity, id] = match ?? [];
  ensure(office !== undefined && entity !== undefined && id !== undefined, {
    code: 'STREAM_INVALID',
    field: 'stream',
    en: `Not a stream name: ${JSON.stringify(name)}`,
    id: 'Nama aliran tidak sah.',
  });
  return { office, entity, id };
};
