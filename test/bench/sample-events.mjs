import { kernel } from './packages.mjs';

/** Events of one command as the log takes them, of 400 bytes of JSON each; `name` tells commands apart. */
export const sampleEvents = (name, count = 1) => {
  const commandId = kernel.commandIdFrom(name);
  return Array.from({ length: count }, (_, index) => ({
    id: kernel.eventId(commandId, index),
    type: 'OperationReported',
    version: 1,
    data: { no: 1 },
    meta: {
      occurredOn: '2021-06-24',
      zone: 'Asia/Jakarta',
      actor: 'inteldakim-1',
      role: 'officer',
      section: 'inteldakim',
      office: 'kantor-01',
      correlationId: commandId,
      causationId: commandId,
      commandId,
      requestDigest: commandId.replaceAll('-', '').padEnd(64, '0'),
      source: 'bench',
    },
  }));
};

export const jsonBytes = (events) =>
  events.reduce((sum, { data, meta }) => sum + JSON.stringify(data).length + JSON.stringify(meta).length, 0) /
  events.length;
