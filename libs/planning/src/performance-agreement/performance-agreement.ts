import type { Agreement, AgreementEvent } from './performance-agreement.events';

export type AgreementState =
  { readonly status: 'new' } | { readonly status: 'signed' | 'amended'; readonly agreement: Agreement };

export const initialAgreement: AgreementState = { status: 'new' };

/** The state that an agreement's contents are in. */
export const agreementStateOf = (agreement: Agreement): AgreementState => ({
  status: agreement.amendment === undefined ? 'signed' : 'amended',
  agreement,
});

export const evolveAgreement = (_state: AgreementState, event: AgreementEvent): AgreementState =>
  agreementStateOf(event.data.agreement);
