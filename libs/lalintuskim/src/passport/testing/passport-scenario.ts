import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { passportWorkflow } from '../passport.workflow';

export const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
export const OTHER_PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
export const BAP = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6081';
export const FIRST = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6091';

export const passport = Scenario.of(passportWorkflow);

export const apply = (data: object = {}): Command => ({
  type: 'ApplyForPassport',
  data: { product: 'ordinary-48', reason: 'new', person: PERSON, on: '2021-06-07', ...data },
});
export const step = (type: string, on: string, data: object = {}): Command => ({ type, data: { on, ...data } });

/** 7 to 11 June 2021 is a week of working days. */
export const check = step('CheckPassportDocuments', '2021-06-07');
export const interview = step('InterviewForPassport', '2021-06-08');
export const biometrics = step('CapturePassportBiometrics', '2021-06-08');
export const adjudicate = step('AdjudicatePassport', '2021-06-09');
export const pay = step('PayForPassport', '2021-06-09');
export const blank = step('AllocatePassportBlank', '2021-06-10');
export const print = step('PrintPassport', '2021-06-10');
export const pass = step('PassPassportQuality', '2021-06-11');

export const ready = passport.given([apply()], [check], [interview], [biometrics], [adjudicate], [pay]);
export const printed = ready.given([blank], [print]);
export const issued = printed.given([pass]);

/** What the BAP of a lost passport reads as, in the context of a command. */
export const bapRead = (bap: object = {}): { references: Record<string, unknown> } => ({
  references: {
    [`cilegon.bap-${BAP}`]: { status: 'signed', details: { type: 'lost-passport', person: PERSON }, ...bap },
  },
});
export const firstRead = (first: object): { references: Record<string, unknown> } => ({
  references: { [`cilegon.passportApplication-${FIRST}`]: first },
});
