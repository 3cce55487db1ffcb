import type { LocalDate, OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import { isIssued, type Passport, type PassportState } from './passport';
import { productOn } from './passport-codes';

const codeDay = (passport: Passport): LocalDate =>
  passport.status === 'recorded' ? passport.issuedOn : passport.appliedOn;

/** The day on which a booklet counts; undefined while there is none. */
const countedOn = (passport: Passport): LocalDate | undefined => {
  if (passport.status === 'recorded') return passport.issuedOn;
  return isIssued(passport) ? passport.booklet.passedOn : undefined;
};

/**
 * A booklet counts when it passed quality control, on that day. A blank that was spoiled before is no count; a defect
 * found before hand-over takes the count away until the next booklet passes.
 */
export const passportFacts = (passport: Passport, office: OfficeId): readonly Fact[] => {
  const period = countedOn(passport);
  if (period === undefined) return [];
  const { product, pages } = productOn(passport.request.product, codeDay(passport));
  const fact: Fact = {
    name: 'counted',
    office,
    section: 'lalintuskim',
    kind: 'passport-issued',
    basis: 'act',
    period,
    quantity: 1,
    dimensions: { product, pages: String(pages), reason: passport.request.reason },
  };
  return [passport.status === 'recorded' ? { ...fact, detail: { source: passport.source } } : fact];
};

export const passportRow = (state: PassportState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { request } = state;
  const shared = compact({
    product: request.product,
    reason: request.reason,
    applicationNumber: request.applicationNumber,
  });
  if (state.status === 'recorded')
    return { status: state.status, occurredOn: state.issuedOn, summary: { ...shared, source: state.source } };
  return {
    status: state.postponed === undefined || isIssued(state) ? state.status : postponedOr(state),
    occurredOn: countedOn(state) ?? state.appliedOn,
    summary: { ...shared, appliedOn: state.appliedOn, spoiled: state.spoiled.length },
  };
};

const postponedOr = ({ status }: Passport): string =>
  status === 'applied' || status === 'documentsChecked' ? 'postponed' : status;
