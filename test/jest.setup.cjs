// These tests start real processes, which takes its time on a machine that is busy with other tests.
jest.setTimeout(60_000);
