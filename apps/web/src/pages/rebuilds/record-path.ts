import { kindOfEntity } from '../../records/kinds';

const STREAM = /^[^.]+\.([^-.]+)-(.+)$/;

/** `cilegon.operation-01a2…` → the page of the record; undefined for streams that have none. */
export const recordPathOf = (stream: string): string | undefined => {
  const [, entity = '', id = ''] = STREAM.exec(stream) ?? [];
  const kind = kindOfEntity(entity);
  return kind === undefined ? undefined : `/kegiatan/${kind.collection}/${encodeURIComponent(id)}`;
};
