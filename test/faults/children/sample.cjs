// What every child needs: events of one command, and a line to the parent that is written before anything goes on.
const { writeSync } = require('node:fs');
const { eventId } = require('@jejak/kernel');
const { v7 } = require('uuid');

const sampleEvents = (count, commandId = v7(), requestDigest = 'first request') =>
  Array.from({ length: count }, (_, index) => ({
    id: eventId(commandId, index),
    type: 'OperationNoted',
    version: 1,
    data: { on: '2021-06-24', index, text: 'x'.repeat((index * 37) % 300) },
    meta: {
      occurredOn: '2021-06-24',
      zone: 'Asia/Jakarta',
      actor: 'account-1',
      role: 'officer',
      section: 'inteldakim',
      office: 'cilegon',
      correlationId: commandId,
      causationId: commandId,
      commandId,
      requestDigest,
      source: 'test',
    },
  }));

const pause = new Int32Array(new SharedArrayBuffer(4));

const tell = (message) => {
  const line = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let written = 0; written < line.length;) {
    try {
      written += writeSync(1, line, written);
    } catch (error) {
      // The pipe is full until the parent reads on.
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
};

module.exports = { sampleEvents, tell, newCommandId: () => v7() };
