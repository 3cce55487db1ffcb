import { type AccessToRecord, recordAccess } from '@jejak/access';
import { type ActorResolver, officeOf, type RecordEngine, requestIdOf } from '@jejak/http';
import type { Request } from 'express';
import { v7 } from 'uuid';

/** Records what is about to be answered. It is awaited before the answer: what cannot be recorded is not handed out. */
export const audited = async (
  engine: Pick<RecordEngine, 'handle'>,
  actors: ActorResolver,
  request: Request,
  access: AccessToRecord,
): Promise<void> => {
  const reader = { office: officeOf(request), ...actors.resolve(request), source: 'http' };
  const log = { handle: engine.handle.bind(engine), newId: () => v7() };
  await recordAccess(log, { ...reader, correlationId: requestIdOf(request) }, access);
};
