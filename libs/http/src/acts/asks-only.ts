/** A POST that asks: what it asks about does not fit into an address. It writes nothing and so takes no key. */
export const asksOnly = (path: string): boolean => /\/figures\/[^/]+\/whatif\/?$/i.test(path);
