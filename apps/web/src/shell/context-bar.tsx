import { Group, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay, useSignedIn } from '../api/session';
import { usePeriodStatus } from '../api/periods';
import { StatusTag } from '../design/status-tag';
import { thisYear, useScope } from './scope';

const SECTIONS = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'] as const;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const YEARS_BACK = 8;

export const ContextBar = () => {
  const { t } = useTranslation();
  const { office, year, month, section, change } = useScope();
  const { offices = [] } = useSignedIn();
  const may = useMay();
  if (!may('record.read') && !may('figures.read')) return null;
  const newest = Math.max(thisYear(), year);
  const years = Array.from({ length: newest - Math.min(year, newest - YEARS_BACK) + 1 }, (_, index) => newest - index);
  return (
    <Group component="section" aria-label={t('context.title')} gap="sm" mb="md" align="end" className="jejak-context">
      {offices.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('context.office')}
          value={office}
          data={offices.map(({ office: value, name }) => ({ value, label: name ?? value }))}
          onChange={({ currentTarget }) => {
            change({ office: currentTarget.value });
          }}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('context.year')}
        value={String(year)}
        data={years.map(String)}
        onChange={({ currentTarget }) => {
          change({ year: currentTarget.value });
        }}
      />
      <NativeSelect
        size="xs"
        label={t('context.month')}
        value={month ?? ''}
        data={[
          { value: '', label: t('context.wholeYear') },
          ...MONTHS.map((value) => ({ value, label: t(`month.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          change({ month: value === '' ? undefined : value });
        }}
      />
      <NativeSelect
        size="xs"
        label={t('context.section')}
        value={section ?? ''}
        data={[
          { value: '', label: t('context.allSections') },
          ...SECTIONS.map((value) => ({ value, label: t(`section.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          change({ section: value === '' ? undefined : value });
        }}
      />
      <PeriodStatus />
    </Group>
  );
};

const PeriodStatus = () => {
  const { t } = useTranslation();
  const { year, month, section } = useScope();
  const status = usePeriodStatus({ year, month, section });
  if (status === undefined) return null;
  return (
    <Text size="sm" component="div" pb={4}>
      {t('context.status')}: <StatusTag status={status} label={t(`periodStatus.${status}`)} />
    </Text>
  );
};
