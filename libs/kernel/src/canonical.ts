import canonicalize from 'canonicalize';
import { JejakError } from './errors';

/** Canonical JSON (RFC 8785): equal values have equal text, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new JejakError('NOT_JSON', 'The value has no JSON form', 'Nilai tidak dapat ditulis.');
  return text;
};
