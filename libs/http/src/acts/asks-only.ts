/**
 * A POST that asks: what it asks about does not fit into an address, or must not stand in one. It changes no record and so
 * takes no key; that it was asked is recorded each time.
 */
export const asksOnly = (path: string): boolean =>
  /\/figures\/[^/]+\/whatif\/?$/i.test(path) || /\/persons\/(search|[^/]+\/reveal)\/?$/i.test(path);
