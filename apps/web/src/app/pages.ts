import type { ComponentType } from 'react';

/** Where the rail shows a page, and to whom. */
export interface RailPlace {
  /** From top to bottom; Beranda is 0. */
  readonly order: number;
  /** A key of the page's own catalogue, or of the common one. */
  readonly label: string;
  /** Shown only to who may do one of these; absent = to everybody. */
  readonly needs?: readonly string[];
}

/**
 * A page: `src/pages/<screen>/page.ts` exports one as `page`, or several as `pages`. Nothing else has to know of it.
 * Its words are `src/pages/<screen>/{id,en}.json`.
 */
export interface Page {
  /** The address below `/`, as react-router writes it: `kegiatan/:collection/:id`. */
  readonly path: string;
  /** The component is loaded when the page is opened: `() => import('./list-page').then((m) => m.ListPage)`. */
  readonly load: () => Promise<ComponentType>;
  readonly rail?: RailPlace;
}

/** A page with the folder that it comes from, which is also the namespace of its words. */
export interface FoundPage extends Page {
  readonly screen: string;
}

interface PageModule {
  readonly page?: Page;
  readonly pages?: readonly Page[];
}

const modules = import.meta.glob<PageModule>('../pages/*/page.ts', { eager: true });

export const pages: readonly FoundPage[] = Object.entries(modules).flatMap(([path, { page, pages: several = [] }]) => {
  const [, screen = ''] = /pages\/([^/]+)\/page\.ts$/.exec(path) ?? [];
  return [...(page === undefined ? [] : [page]), ...several].map((one) => ({ ...one, screen }));
});
