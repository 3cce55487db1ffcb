import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeriodStatus } from '../../api/periods';
import { thisYear } from '../../shell/scope';
import type { Field } from '../field';
import type { Values } from '../values';
import { useWords } from '../words';

interface PeriodNoticeProps {
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly section: string;
}

/** Said before anything is typed further: the month of this date is closed, or long past. */
export const PeriodNotice = ({ fields, values, section }: PeriodNoticeProps) => {
  const { t } = useTranslation(['records', 'common']);
  const { date } = useWords();
  const day = fields
    .filter(({ type }) => type === 'date')
    .map(({ name }) => values[name])
    .find((value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
  const status = usePeriodStatus({
    year: day === undefined ? thisYear() : Number(day.slice(0, 4)),
    month: day?.slice(5, 7),
    section,
  });
  if (day === undefined || status === undefined || status === 'open') return null;
  const closed = status === 'locked' || status === 'approved' || status === 'complete';
  return (
    <Alert color={closed ? 'yellow' : 'blue'} role="status">
      {t('form.period', { day: date(day), status: t(`periodStatus.${status}`, { ns: 'common' }) })}{' '}
      {closed ? t('form.late') : ''}
    </Alert>
  );
};
