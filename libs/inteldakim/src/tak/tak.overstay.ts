import type { LocalDate } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import rules from './tak-overstay.json';
import { BAN_LIST, CHARGE, DEPORTATION, type TakCharge, type TakMeasure, type TakPerson } from './tak.events';

interface Boundary {
  readonly validFrom: LocalDate;
  readonly lastChargedDay: number;
  readonly source: string;
}
interface Tariff {
  readonly validFrom: LocalDate;
  /** Whole rupiah. */
  readonly perDay: number;
  readonly source: string;
}

const LONG_TEXT = { max: 1000 };

const readRules = (data: unknown): { boundaries: readonly Boundary[]; charges: readonly Tariff[] } => {
  const file = new Fields(data);
  file.text('source', LONG_TEXT);
  const dated = (row: Fields) => ({ validFrom: row.date('validFrom'), source: row.text('source', LONG_TEXT) });
  const boundaries = file.list(
    'boundaries',
    (row) => ({ ...dated(row), lastChargedDay: row.whole('lastChargedDay', { min: 1 }) }),
    { min: 1 },
  );
  const charges = file.list('charges', (row) => ({ ...dated(row), perDay: row.whole('perDay', { min: 1 }) }), {
    min: 1,
  });
  file.end();
  return { boundaries, charges };
};

const { boundaries, charges } = readRules(rules);

/** The rule in force on a day; undefined before the first. */
const inForce = <T extends { readonly validFrom: LocalDate }>(dated: readonly T[], on: LocalDate): T | undefined =>
  dated
    .filter(({ validFrom }) => validFrom <= on)
    .reduce<T | undefined>(
      (last, next) => (last === undefined || next.validFrom > last.validFrom ? next : last),
      undefined,
    );

export const overstayBoundaryOn = (on: LocalDate): Boundary | undefined => inForce(boundaries, on);
export const overstayTariffOn = (on: LocalDate): Tariff | undefined => inForce(charges, on);

type Overstay = Pick<TakPerson, 'overstayDays' | 'chargeUnpaid'>;

/**
 * The measures that an overstay asks for: a charge up to the boundary; deportation and the ban list where the charge is
 * unpaid or the overstay is longer (UU 6/2011 Ps 78). None where there is no overstay or no rule.
 */
export const measuresForOverstay = ({ overstayDays, chargeUnpaid }: Overstay, on: LocalDate): readonly TakMeasure[] => {
  const boundary = overstayBoundaryOn(on);
  if (overstayDays === undefined || boundary === undefined) return [];
  return overstayDays <= boundary.lastChargedDay && chargeUnpaid !== true ? [CHARGE] : [BAN_LIST, DEPORTATION];
};

/** The charges of a decision: days × tariff of the day, for each overstay that is charged. */
export const chargesOf = (persons: readonly TakPerson[], on: LocalDate): readonly TakCharge[] => {
  const boundary = overstayBoundaryOn(on);
  const tariff = overstayTariffOn(on);
  if (boundary === undefined || tariff === undefined) return [];
  return persons.flatMap(({ person, measures, overstayDays: days }) =>
    days !== undefined && days <= boundary.lastChargedDay && measures.includes(CHARGE)
      ? [{ person, days, perDay: tariff.perDay, amount: days * tariff.perDay }]
      : [],
  );
};
