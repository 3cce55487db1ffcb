import { latest } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import type {
  Booklet,
  Dispatch,
  IssuedPassport,
  PassportEvent,
  PassportFile,
  PassportInProcess,
  PassportSteps,
  RecordedPassport,
  RefusalStage,
} from './passport.events';

/** A booklet in the making. */
export type PassportInPrint = PassportFile & {
  readonly status: 'blankAllocated' | 'printed';
  readonly booklet: Pick<Booklet, 'allocatedOn'> & Partial<Pick<Booklet, 'printedOn'>>;
};
export type RefusedPassport = PassportFile & {
  readonly status: 'refused';
  readonly refusal: { readonly on: LocalDate; readonly stage: RefusalStage; readonly reason: string };
};
export type LapsedPassport = PassportFile & {
  readonly status: 'lapsed';
  readonly lapse: { readonly on: LocalDate; readonly reason: string };
};

/** An application that exists, in one of its steps. */
export type Passport =
  PassportInProcess | PassportInPrint | IssuedPassport | RecordedPassport | RefusedPassport | LapsedPassport;
export type PassportState = { readonly status: 'new' } | Passport;

export const initialPassport: PassportState = { status: 'new' };

export const isInProcess = (state: PassportState): state is PassportInProcess =>
  state.status === 'applied' || state.status === 'documentsChecked' || state.status === 'blankSpoiled';
export const isInPrint = (state: PassportState): state is PassportInPrint =>
  state.status === 'blankAllocated' || state.status === 'printed';
export const isIssued = (state: PassportState): state is IssuedPassport => 'dispatches' in state;

/** Booklets that the applicant has in hand, as far as is known. */
export const isHandedOver = ({ status }: PassportState): boolean =>
  status === 'handedOver' || status === 'delivered' || status === 'recorded';

/** The day of the last step that an application not yet at its blank has taken. */
export const lastStepOf = ({ appliedOn, steps, postponed, spoiled }: PassportFile): LocalDate =>
  latest(
    appliedOn,
    ...Object.values(steps as Record<string, LocalDate>),
    postponed?.on ?? appliedOn,
    spoiled.at(-1)?.spoiledOn ?? appliedOn,
  );

/** Back to the blank: what was made of the last one is spoiled. */
export const withSpoiled = (
  { request, appliedOn, steps, spoiled }: PassportFile,
  booklet: Partial<Booklet>,
  spoiledOn: LocalDate,
  defect: string,
): PassportInProcess => {
  const { passedOn } = booklet;
  const last = passedOn === undefined ? { spoiledOn, defect } : { spoiledOn, defect, passedOn };
  return { status: 'blankSpoiled', request, appliedOn, steps, spoiled: [...spoiled, last] };
};

export const evolvePassport = (state: PassportState, event: PassportEvent): PassportState => {
  switch (event.type) {
    case 'PassportApplied':
      return { status: 'applied', request: event.data.request, appliedOn: event.data.on, steps: {}, spoiled: [] };
    case 'PassportIssuedRecorded':
    case 'PassportQualityPassed':
    case 'PassportDefectFound':
      return event.data.passport;
    default:
      if (isInProcess(state)) return evolveInProcess(state, event);
      if (isInPrint(state)) return evolveInPrint(state, event);
      return isIssued(state) ? evolveIssued(state, event) : state;
  }
};

/** The next step ends a postponement; payment does not, it is not a step of the office. */
const stepped = (
  { postponed: _ended, ...state }: PassportInProcess,
  step: Partial<PassportSteps>,
): PassportInProcess => ({ ...state, steps: { ...state.steps, ...step } });

const evolveInProcess = (state: PassportInProcess, event: PassportEvent): Passport => {
  const { on } = event.data;
  switch (event.type) {
    case 'PassportDocumentsChecked':
      return { ...stepped(state, { documentsCheckedOn: on }), status: 'documentsChecked' };
    case 'PassportInterviewed':
      return stepped(state, { interviewedOn: on });
    case 'PassportBiometricsCaptured':
      return stepped(state, { biometricsCapturedOn: on });
    case 'PassportAdjudicated': {
      const { bap } = event.data;
      const next = stepped(state, { adjudicatedOn: on });
      return bap === undefined ? next : { ...next, request: { ...next.request, bap } };
    }
    case 'PassportPaid':
      return { ...state, steps: { ...state.steps, paidOn: on } };
    case 'PassportPostponed':
      return { ...state, postponed: { on, until: event.data.until, reason: event.data.reason } };
    case 'PassportBlankAllocated':
      return { ...stepped(state, {}), status: 'blankAllocated', booklet: { allocatedOn: on } };
    case 'PassportRefused':
      return { ...state, status: 'refused', refusal: { on, stage: event.data.stage, reason: event.data.reason } };
    case 'PassportLapsed':
      return { ...state, status: 'lapsed', lapse: { on, reason: event.data.reason } };
    default:
      return state;
  }
};

const evolveInPrint = (state: PassportInPrint, event: PassportEvent): Passport => {
  switch (event.type) {
    case 'PassportPrinted':
      return { ...state, status: 'printed', booklet: { ...state.booklet, printedOn: event.data.on } };
    case 'PassportQualityFailed':
      return withSpoiled(state, state.booklet, event.data.on, event.data.defect);
    default:
      return state;
  }
};

const evolveIssued = (state: IssuedPassport, event: PassportEvent): Passport => {
  const { on } = event.data;
  const ended = (outcome: Partial<Dispatch>): readonly Dispatch[] =>
    state.dispatches.map((dispatch, index) =>
      index === state.dispatches.length - 1 ? { ...dispatch, ...outcome } : dispatch,
    );
  switch (event.type) {
    case 'PassportHandedOver':
      return { ...state, status: 'handedOver', handedOverOn: on };
    case 'PassportDispatched': {
      const { trackingNumber } = event.data;
      const dispatch = trackingNumber === undefined ? { dispatchedOn: on } : { dispatchedOn: on, trackingNumber };
      return { ...state, status: 'dispatched', dispatches: [...state.dispatches, dispatch] };
    }
    case 'PassportDelivered':
      return { ...state, status: 'delivered', dispatches: ended({ deliveredOn: on }) };
    case 'PassportReturnedUndelivered':
      return {
        ...state,
        status: 'returnedUndelivered',
        dispatches: ended({ returned: { on, reason: event.data.reason } }),
      };
    default:
      return state;
  }
};
