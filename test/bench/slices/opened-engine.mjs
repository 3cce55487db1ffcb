import { require } from '../packages.mjs';

const { openEngine } = require('@jejak/engine');

export const openedEngine = (dataDir) => openEngine({ dataDir });

const catchUp = async (opened) => {
  const { position } = await opened.store.head();
  for (;;) {
    try {
      await opened.waitFor(position, 60_000);
      return position;
    } catch (error) {
      if (error?.name !== 'ProjectionBehind') throw error;
    }
  }
};

/** The engine over a log whose projections have come to its end; a large log is projected here the first time. */
export const withEngine = async ({ directory }, act) => {
  const opened = await openedEngine(directory);
  try {
    return await act(opened, await catchUp(opened));
  } finally {
    await opened.close();
  }
};
