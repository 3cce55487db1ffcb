import { answered, api, ownHeaders, refused, rememberPosition } from './client';
import type { RecordPlace } from './records';
import type { paths } from './schema';
import { newKey } from './write';

type Route = '/api/offices/{office}/{collection}/{id}/attachments';
type Path = paths[Route]['get']['parameters']['path'];

export const listAttachments = ({ office, collection, id }: RecordPlace) =>
  answered(
    api.GET('/api/offices/{office}/{collection}/{id}/attachments', {
      params: { path: { office, collection: collection as Path['collection'], id } },
    }),
  );

/** @throws ProblemError for what is no such file, or too large */
export const uploadAttachment = async (
  { office, collection, id }: RecordPlace,
  file: File,
  kind: string,
): Promise<void> => {
  const response = await fetch(`/api/offices/${office}/${collection}/${id}/attachments`, {
    method: 'POST',
    headers: {
      ...ownHeaders('POST'),
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': newKey(),
      'Jejak-Attachment-Kind': kind,
      'Jejak-File-Name': encodeURIComponent(file.name),
    },
    body: file,
  });
  if (!response.ok) throw await refused(response);
  rememberPosition(response.headers.get('Jejak-Position'));
};
