'use strict';

// Loaded before the server (`node --require`): its clock starts at JEJAK_TEST_START and runs on, in every thread.
const start = Date.parse(process.env.JEJAK_TEST_START ?? '');
if (Number.isNaN(start)) throw new Error('JEJAK_TEST_START is no instant');
const Real = Date;
// Threads begin later than the process: what has passed since then is theirs too.
const begun = (process.env.JEJAK_TEST_BEGUN ??= String(Real.now()));
const now = () => start + (Real.now() - Number(begun));

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }
  static now() {
    return now();
  }
};
