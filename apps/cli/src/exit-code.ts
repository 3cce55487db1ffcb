/** 0 done · 1 the input was refused · 2 the command line was wrong · 3 the program or the machine failed. */
export const EXIT = { ok: 0, refused: 1, usage: 2, failed: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
