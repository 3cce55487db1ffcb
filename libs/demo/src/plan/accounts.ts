import type { Section } from '@jejak/records';

/** An account of the demonstration; no person stands behind it. */
export interface Account {
  readonly actor: string;
  readonly role: string;
  readonly section: Section;
}

const officer = (section: Section, number: number): Account => ({
  actor: `${section}-${String(number)}`,
  role: 'officer',
  section,
});
const head = (section: Section): Account => ({ actor: `kasi-${section}`, role: 'section-head', section });

/** Who enters, and who approves as the second person. */
export const OFFICERS: Readonly<Record<Section, readonly Account[]>> = {
  inteldakim: [officer('inteldakim', 1), officer('inteldakim', 2), officer('inteldakim', 3)],
  lalintuskim: [1, 2, 3, 4, 5, 6].map((number) => officer('lalintuskim', number)),
  tikim: [officer('tikim', 1), officer('tikim', 2)],
  'tata-usaha': [officer('tata-usaha', 1), officer('tata-usaha', 2)],
};

export const HEADS: Readonly<Record<Section, Account>> = {
  inteldakim: head('inteldakim'),
  lalintuskim: head('lalintuskim'),
  tikim: head('tikim'),
  'tata-usaha': head('tata-usaha'),
};
