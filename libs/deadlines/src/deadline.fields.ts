import { type DecisionContext, parseStream } from '@jejak/kernel';
import { compact, ensureNotFuture, Fields } from '@jejak/records';
import type { NotedDeadline } from './deadline.events';

const LONGEST_STREAM = 255;
const LONGEST_ITEM = 200;
const LONGEST_NAME = 100;

/** What names the limit; read also where only its id is wanted. */
const readKey = (fields: Fields) => ({
  record: fields.text('record', { max: LONGEST_STREAM }),
  item: fields.optionalText('item', { min: 0, max: LONGEST_ITEM }) ?? '',
  name: fields.text('name', { max: LONGEST_NAME }),
  dueOn: fields.date('dueOn'),
});

/** @throws Refusal */
export const readDeadlineKey = (data: object) => readKey(new Fields(data));

export const readDeadline = (fields: Fields, { office, section }: DecisionContext): NotedDeadline => {
  const key = readKey(fields);
  if (parseStream(key.record).office !== office)
    fields.refuse('record', {
      code: 'DEADLINE_OF_OTHER_OFFICE',
      en: `${key.record} is not a record of ${office}`,
      id: `Batas waktu ini milik catatan kantor lain, bukan ${office}.`,
      allowed: [`${office}.…`],
    });
  const warnFrom = fields.optionalDate('warnFrom') ?? key.dueOn;
  if (warnFrom > key.dueOn)
    fields.refuse('warnFrom', {
      code: 'WARNING_AFTER_DUE',
      en: `A limit is announced before it has passed, ${key.dueOn}`,
      id: `Peringatan paling lambat pada hari batasnya, ${key.dueOn}.`,
      allowed: [`≤ ${key.dueOn}`],
    });
  return compact({
    ...key,
    label: fields.text('label'),
    section: fields.optionalText('section', { max: LONGEST_NAME }) ?? section,
    warnFrom,
    measuredAs: fields.optionalText('measuredAs', { max: LONGEST_NAME }),
  });
};

export const readMetOn = (fields: Fields, context: DecisionContext): string => {
  const metOn = fields.date('metOn');
  ensureNotFuture(metOn, fields.at('metOn'), context);
  return metOn;
};
