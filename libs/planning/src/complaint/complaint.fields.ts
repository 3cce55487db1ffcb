import { latest } from '@jejak/calendar';
import type { DecisionContext } from '@jejak/kernel';
import { compact, type Fields, readCode, readStepDate, SECTIONS } from '@jejak/records';
import { COMPLAINT_CATEGORIES, COMPLAINT_CHANNELS } from './complaint-codes';
import type {
  ComplaintAnswer,
  ComplaintClass,
  ComplaintClosing,
  ComplaintForward,
  ComplaintReceipt,
} from './complaint.events';

const REFERENCE_LENGTH = { max: 100 };
const LONG_TEXT = { max: 4000 };

/** What a complaint says, and its class, which its category decides. */
export const readReceipt = (
  fields: Fields,
  context: DecisionContext,
): { readonly class: ComplaintClass; readonly receipt: ComplaintReceipt } => {
  const receivedOn = readStepDate(fields, 'receivedOn', context);
  const channel = readCode(fields, 'channel', COMPLAINT_CHANNELS, receivedOn).code;
  const category = readCode(fields, 'category', COMPLAINT_CATEGORIES, receivedOn);
  const shared = { receivedOn, channel, category: category.code };
  if (category.restricted === true) {
    refuseContents(fields, ['reference', 'subject', 'section']);
    return { class: 'restricted', receipt: shared };
  }
  const contents = {
    reference: fields.optionalText('reference', REFERENCE_LENGTH),
    subject: fields.optionalText('subject', LONG_TEXT),
    section: fields.optionalChoice('section', SECTIONS),
  };
  return { class: 'ordinary', receipt: compact({ ...shared, ...contents }) };
};

/** Of whistle-blowing and gratuity only the count is recorded: who reads the log learns no more than that there was one. */
const refuseContents = (fields: Fields, names: readonly string[]): void => {
  const given = names.find((name) => fields.has(name));
  if (given !== undefined)
    fields.refuse(given, {
      code: 'COMPLAINT_RESTRICTED',
      en: `A restricted complaint is recorded as a count: ${given} is not kept`,
      id: `Pengaduan terbatas (whistle blowing, gratifikasi) dicatat jumlahnya saja; kolom ${given} tidak diisi.`,
      allowed: [`${given} = kosong`],
    });
};

export const readForward = (
  fields: Fields,
  { class: of, receipt }: { readonly class: ComplaintClass; readonly receipt: ComplaintReceipt },
  context: DecisionContext,
): ComplaintForward => {
  const preceding = { on: receipt.receivedOn, called: 'tanggal pengaduan diterima' };
  const forwardedOn = readStepDate(fields, 'forwardedOn', context, preceding);
  if (of === 'ordinary') return { forwardedOn, forwardedTo: fields.text('forwardedTo') };
  refuseContents(fields, ['forwardedTo']);
  return { forwardedOn };
};

export const readAnswer = (
  fields: Fields,
  before: { readonly class: ComplaintClass; readonly receipt: ComplaintReceipt; readonly forward?: ComplaintForward },
  context: DecisionContext,
): ComplaintAnswer => {
  const { receivedOn } = before.receipt;
  const on = latest(receivedOn, before.forward?.forwardedOn ?? receivedOn);
  const answeredOn = readStepDate(fields, 'answeredOn', context, { on, called: 'langkah sebelumnya' });
  if (before.class === 'restricted') refuseContents(fields, ['answer']);
  return compact({ answeredOn, answer: fields.optionalText('answer', LONG_TEXT) });
};

export const readClosing = (
  fields: Fields,
  { answeredOn }: ComplaintAnswer,
  context: DecisionContext,
): ComplaintClosing => ({
  closedOn: readStepDate(fields, 'closedOn', context, { on: answeredOn, called: 'tanggal jawaban' }),
});
