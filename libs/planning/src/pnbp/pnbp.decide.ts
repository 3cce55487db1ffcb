import { lastDay, type Period, yearOfPeriod } from '@jejak/calendar';
import { type Command, type DecisionContext, ensure } from '@jejak/kernel';
import { applyChanges, compact, type CorrectableFields, Fields, noRecord } from '@jejak/records';
import { readBegunPeriod } from '../record-reading';
import { pnbpItem, type PnbpState } from './pnbp';
import { PNBP_SOURCES, type PnbpEntry, type PnbpEvent } from './pnbp.events';

export type PnbpCommand = Command<'RecordPnbp'>;

/** Small enough that a year of many accounts sums to a safe integer. */
export const LARGEST_REVENUE = 9_000_000_000_000;

export const allowedForPnbp = (): readonly PnbpCommand['type'][] => ['RecordPnbp'];

/** Every year has a stream of its own. */
export const pnbpId = (fields: Fields): string => String(yearOfPeriod(fields.period('month', ['month'])));

export const decidePnbp = (command: PnbpCommand, state: PnbpState, context: DecisionContext): readonly PnbpEvent[] => {
  const fields = new Fields(command.data);
  const entry = readEntry(fields, context);
  fields.end();
  const item = pnbpItem(entry);
  ensureSameYear(entry, state);
  ensure(state.entries[item] === undefined, {
    code: 'PNBP_ALREADY_RECORDED',
    field: 'month',
    en: `${entry.source} has an amount for account ${entry.account} in ${entry.month} already`,
    id: `PNBP akun ${entry.account} bulan ${entry.month} menurut ${entry.source.toUpperCase()} sudah tercatat; ajukan koreksi.`,
    allowed: [`RequestCorrection ${item}`],
  });
  return [{ type: 'PnbpRecorded', version: 1, data: { on: recordedFor(entry.month, context), item, entry } }];
};

/** The amount of a month is complete on its last day, or runs till today. */
const recordedFor = (month: Period, { today }: DecisionContext): string =>
  lastDay(month) < today ? lastDay(month) : today;

const readEntry = (fields: Fields, context: DecisionContext): PnbpEntry =>
  compact({
    month: readBegunPeriod(fields, 'month', ['month'], context),
    account: readAccount(fields),
    accountName: fields.optionalText('accountName'),
    source: fields.choice('source', PNBP_SOURCES),
    amount: fields.whole('amount', { max: LARGEST_REVENUE }),
    document: fields.optionalText('document'),
  });

const readAccount = (fields: Fields): string => {
  const account = fields.text('account');
  if (!/^42\d{4}$/.test(account))
    fields.refuse('account', {
      code: 'ACCOUNT_INVALID',
      en: `An account of non-tax revenue has six digits that begin with 42, not ${JSON.stringify(account)}`,
      id: 'Akun PNBP ditulis dengan enam angka yang diawali 42.',
      allowed: ['42xxxx'],
    });
  return account;
};

const ensureSameYear = ({ month }: PnbpEntry, { entries }: PnbpState): void => {
  const [known] = Object.values(entries);
  const year = known?.month.slice(0, 'YYYY'.length) ?? '';
  ensure(known === undefined || month.startsWith(year), {
    code: 'PNBP_YEAR_DIFFERS',
    field: 'month',
    en: `This record is the revenue of ${year}`,
    id: `Catatan ini adalah PNBP tahun ${year}.`,
    allowed: [year],
  });
};

/** Month, account and source name the amount: a wrong one is voided and entered anew. */
const CORRECTABLE: CorrectableFields = { amount: true, accountName: true, document: true };

export const correctPnbp = (
  { entries }: PnbpState,
  item: string,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): PnbpEntry => readEntry(new Fields(applyChanges(entries[item] ?? noRecord(), changes, CORRECTABLE)), context);
