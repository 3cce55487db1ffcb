const BATCH = 32;

/** Reads many records, a few at a time, in order. */
export const inBatches = async <From, To>(
  all: readonly From[],
  read: (one: From) => Promise<To>,
): Promise<readonly To[]> => {
  const results: To[] = [];
  for (let start = 0; start < all.length; start += BATCH)
    results.push(...(await Promise.all(all.slice(start, start + BATCH).map(read))));
  return results;
};
