/** The records that an event of the program's own is about: a letter number, a file and a limit each name theirs. */
export const recordsNamedIn = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'record' in data && typeof data.record === 'string' ? [data.record] : [];
  return 'deadline' in data ? [...own, ...recordsNamedIn(data.deadline)] : own;
};
