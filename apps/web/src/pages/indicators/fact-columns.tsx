import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '../../design/status-tag';
import type { Column } from '../../design/virtual-table';
import { useWords } from '../../records/words';
import type { Fact } from './figures';
import { dimensionName } from './kind-page';
import { recordPath } from './places';

/** `meeting:koordinasi` in words. */
export const dimensionText = (
  words: ReturnType<typeof useWords>,
  t: (key: string, options: { defaultValue: string }) => string,
  pair: string,
): string => {
  const [name = '', ...value] = pair.split(':');
  return `${dimensionName(t, name)}: ${words.option(value.join(':'), name)}`;
};

/** Columns of the rows behind a figure: the date leads to the record, the position to its events. */
export const useFactColumns = (): readonly Column<Fact>[] => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const when = (period: string): string =>
    /^\d{4}-\d\d$/.test(period)
      ? `${t(`month.${period.slice(5)}`, { ns: 'common' })} ${period.slice(0, 4)}`
      : words.date(period);
  return [
    {
      key: 'period',
      header: t('facts.period'),
      cell: (fact) => {
        const path = recordPath(fact);
        const date = when(fact.period);
        if (fact.secret) return `${date} (${t('facts.secret')})`;
        return path === undefined ? (
          date
        ) : (
          <Anchor component={Link} to={path}>
            {date}
          </Anchor>
        );
      },
    },
    { key: 'quantity', header: t('facts.quantity'), numeric: true, cell: ({ quantity }) => words.number(quantity) },
    {
      key: 'value',
      header: t('facts.value'),
      numeric: true,
      cell: ({ value }) => (value === undefined ? '' : words.number(value)),
    },
    { key: 'basis', header: t('facts.basis'), cell: ({ basis }) => t(`factBasis.${basis}`) },
    {
      key: 'dimensions',
      header: t('facts.dimensions'),
      cell: ({ dimensions }) =>
        Object.entries(dimensions)
          .map(([name, value]) => dimensionText(words, t, `${name}:${value}`))
          .join('; '),
    },
    {
      key: 'events',
      header: t('facts.events'),
      cell: (fact) => {
        const path = recordPath(fact);
        return path === undefined || fact.fromPosition === null ? (
          t('facts.secret')
        ) : (
          <Anchor component={Link} to={`${path}?tab=linimasa`}>
            {t('facts.timeline', { position: words.number(Number(fact.fromPosition)) })}
          </Anchor>
        );
      },
    },
    {
      key: 'late',
      header: t('facts.late'),
      cell: ({ late }) => (late ? <StatusTag status="" sentiment="warning" label={t('facts.isLate')} /> : ''),
    },
  ];
};
