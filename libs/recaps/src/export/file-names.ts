import { type Span, spanSlug } from '../spans/span';

/** Names of files hold what they are about and nothing personal: `rekap-cilegon-2021-02-inteldakim.xlsx`. */
export const fileName = (
  what: string,
  office: string,
  span: Span,
  more: readonly (string | null)[],
  extension: string,
): string =>
  `${[what, office, spanSlug(span), ...more.filter((part) => part !== null)].join('-').replace(/[^A-Za-z0-9.-]+/g, '-')}.${extension}`;
