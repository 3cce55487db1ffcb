import type { Command } from '@jejak/kernel';
import type { PassportState } from './passport';
import type { PassportInProcess, PassportSteps, RefusalStage } from './passport.events';

export type PassportCommand = Command<
  | 'ApplyForPassport'
  | 'CheckPassportDocuments'
  | 'InterviewForPassport'
  | 'CapturePassportBiometrics'
  | 'AdjudicatePassport'
  | 'PayForPassport'
  | 'PostponePassport'
  | 'AllocatePassportBlank'
  | 'PrintPassport'
  | 'PassPassportQuality'
  | 'FailPassportQuality'
  | 'FindPassportDefect'
  | 'HandOverPassport'
  | 'DispatchPassport'
  | 'DeliverPassport'
  | 'ReturnPassportUndelivered'
  | 'RefusePassport'
  | 'LapsePassport'
  | 'RecordIssuedPassport'
>;

type Step = keyof PassportSteps;

/** Everything that a blank needs, and the command that takes each step. */
export const BLANK_NEEDS: Readonly<Record<Step, PassportCommand['type']>> = {
  documentsCheckedOn: 'CheckPassportDocuments',
  interviewedOn: 'InterviewForPassport',
  biometricsCapturedOn: 'CapturePassportBiometrics',
  adjudicatedOn: 'AdjudicatePassport',
  paidOn: 'PayForPassport',
};

const STEPS: readonly Step[] = [
  'documentsCheckedOn',
  'interviewedOn',
  'biometricsCapturedOn',
  'adjudicatedOn',
  'paidOn',
];

/** Steps that an application has not taken yet, in their usual order. */
export const missingForBlank = ({ steps }: Pick<PassportInProcess, 'steps'>): readonly Step[] =>
  STEPS.filter((step) => steps[step] === undefined);

/** Own commands that each step allows. */
export const allowedForPassport = (state: PassportState): readonly PassportCommand['type'][] => {
  switch (state.status) {
    case 'new':
      return ['ApplyForPassport', 'RecordIssuedPassport'];
    case 'applied':
      return [
        'CheckPassportDocuments',
        ...(state.steps.paidOn === undefined ? (['PayForPassport'] as const) : []),
        'PostponePassport',
        'RefusePassport',
        'LapsePassport',
      ];
    case 'documentsChecked': {
      const missing = missingForBlank(state);
      return [
        ...missing.map((step) => BLANK_NEEDS[step]),
        ...(missing.length === 0 ? (['AllocatePassportBlank'] as const) : []),
        'PostponePassport',
        'RefusePassport',
        'LapsePassport',
      ];
    }
    case 'blankSpoiled':
      return ['AllocatePassportBlank'];
    case 'blankAllocated':
      return ['PrintPassport'];
    case 'printed':
      return ['PassPassportQuality', 'FailPassportQuality'];
    case 'qualityPassed':
    case 'returnedUndelivered':
      return ['HandOverPassport', 'DispatchPassport', 'FindPassportDefect'];
    case 'dispatched':
      return ['DeliverPassport', 'ReturnPassportUndelivered'];
    case 'handedOver':
    case 'delivered':
    case 'recorded':
    case 'refused':
    case 'lapsed':
      return [];
  }
};

/** Where an application can still be refused: at a step that lies ahead, or by its decision until the blank. */
export const stagesOpen = ({ steps }: PassportInProcess): readonly RefusalStage[] => {
  if (steps.documentsCheckedOn === undefined) return ['documents'];
  return [
    ...(steps.interviewedOn === undefined ? (['interview'] as const) : []),
    ...(steps.biometricsCapturedOn === undefined ? (['biometrics'] as const) : []),
    'adjudication',
  ];
};
