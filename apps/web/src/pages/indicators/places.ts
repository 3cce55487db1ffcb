import { kindOfEntity } from '../../records/kinds';
import type { Fact, KindCount } from './figures';

/** Which rows: of one kind, of a month (`2021-03`) or of the year, and at which moment. */
export interface FactsPlace {
  readonly kind: string;
  readonly basis?: 'act' | 'tally' | 'statement' | undefined;
  readonly month?: string | undefined;
  /** `survey:ikm` */
  readonly dimension?: string | undefined;
}

/** The address of the rows behind a figure. @param search the moment, as the page that leads there has it */
export const factsPath = ({ kind, basis, month, dimension }: FactsPlace, search: string): string => {
  const query = new URLSearchParams({
    jenis: kind,
    ...(basis === undefined ? {} : { dasar: basis }),
    ...(month === undefined ? {} : { pada: month }),
    ...(dimension === undefined ? {} : { dimensi: dimension }),
  });
  return `/indikator/rincian?${[query.toString(), search].filter((part) => part !== '').join('&')}`;
};

/** The rows that a count adds up: acts where it counts acts only; acts and tallies where both take part. */
export const basisOf = ({ basis, itemised }: KindCount): FactsPlace['basis'] =>
  basis === 'itemised' ? 'act' : basis === 'tally' && itemised === 0 ? 'tally' : undefined;

export const withSearch = (path: string, search: string): string => (search === '' ? path : `${path}?${search}`);

/** The record that states a fact; undefined for what is secret, or has no page of its own. */
export const recordPath = ({ stream }: Pick<Fact, 'stream'>): string | undefined => {
  const [, entity = '', id = ''] = /^[^.]+\.([A-Za-z]+)-(.+)$/.exec(stream ?? '') ?? [];
  const kind = kindOfEntity(entity);
  return kind === undefined || id === '' ? undefined : `/kegiatan/${kind.collection}/${id}`;
};
