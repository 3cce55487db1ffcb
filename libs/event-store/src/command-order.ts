import { hash } from 'node:crypto';
import { canonicalJson, type Command, commandIdFrom, ensure, entityIdFrom, Refusal, streamName } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import type { CommandRequest } from './command-request';
import { holdsPersonalData, refuseSealedTexts, type Sealing, type SealingSession, subjectErased } from './sealing';

/** A command, and the stream that it changes. */
export interface Order {
  readonly request: CommandRequest;
  readonly workflow: Workflow;
  readonly commandId: string;
  readonly correlationId: string;
  readonly id: string;
  readonly stream: string;
  /** Sameness is the stream, the command and its data; never times, who sent it, or ciphertext. */
  readonly digest: string;
  /** The key of the stream's personal data, where its workflow has any and this program keeps keys. */
  readonly sealing?: SealingSession;
}

export const orderOf = (
  workflow: Workflow,
  request: CommandRequest,
  correlationId: string,
  sealing: Sealing | undefined,
): Order => {
  const { office, entity, command } = request;
  refuseSealedTexts(command.data);
  const commandId = commandIdFrom(request.commandId);
  const id = request.id ?? workflow.naturalId?.(command.data) ?? entityIdFrom(commandId);
  const stream = streamName(office, entity, id);
  const session = holdsPersonalData(workflow) ? sealing?.begin(stream) : undefined;
  const digest = digestOf(stream, command, session);
  const order = { request, workflow, commandId, correlationId, id, stream, digest };
  return session === undefined ? order : { ...order, sealing: session };
};

/**
 * A bare digest of personal data could be confirmed by guessing, so it is keyed and ends with the key. A command without
 * data says nothing of anyone: repeated after the erasure it still gets its first answer.
 */
const digestOf = (stream: string, { type, data }: Command, session: SealingSession | undefined): string => {
  const text = canonicalJson({ stream, type, data });
  if (session === undefined || Object.keys(data).length === 0) return hash('sha256', text);
  if (session.erased) throw new Refusal(subjectErased());
  return session.digest(text);
};

/** A record with a natural name is opened under that name only: the budget of 2020 is not kept as that of 2021. */
export const requireNaturalId = ({ request, workflow, id }: Order): void => {
  if (request.id === undefined) return;
  const natural = naturalIdOf(workflow, request.command);
  ensure(natural === undefined || natural === id, {
    code: 'ID_NOT_NATURAL',
    field: 'id',
    en: `The record's data name it ${natural ?? ''}, not ${id}`,
    id: `Isian ini milik catatan ${natural ?? ''}, bukan ${id}.`,
    allowed: natural === undefined ? [] : [natural],
  });
};

/** Undefined, too, where the data are such that the decision will refuse them. */
const naturalIdOf = (workflow: Workflow, command: Command): string | undefined => {
  try {
    return workflow.naturalId?.(command.data);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

/** @throws Refusal UNKNOWN_ENTITY */
export const getWorkflow = (workflows: ReadonlyMap<string, Workflow>, entity: string): Workflow => {
  const workflow = workflows.get(entity);
  if (workflow !== undefined) return workflow;
  throw new Refusal({
    code: 'UNKNOWN_ENTITY',
    field: 'entity',
    en: `There is no kind of record named ${JSON.stringify(entity)}`,
    id: 'Jenis catatan tidak dikenal.',
    allowed: [...workflows.keys()],
  });
};
