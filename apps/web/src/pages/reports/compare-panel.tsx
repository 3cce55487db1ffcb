import { Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { type Column, VirtualTable } from '../../design/virtual-table';
import { useWords } from '../../records/words';
import { type ComparedFigure, compareReports } from './compare-reports';
import { type ReportPlace, useReport, type Version } from './report-data';

interface ComparePanelProps {
  readonly place: ReportPlace;
  readonly versions: readonly Version[];
}

/** What the log gives now. */
const NOW = 'log';
const BEFORE = 'tahun-lalu';

/** Two years, or two versions of one, figure by figure. */
export const ComparePanel = ({ place, versions }: ComparePanelProps) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { get, set } = useParameters();
  const choices = [
    { value: BEFORE, label: t('compare.yearBefore', { year: Number(place.year) - 1 }) },
    ...versions.map(({ revision }) => ({ value: String(revision), label: t('compare.revision', { revision }) })),
    { value: NOW, label: t('compare.now', { year: place.year }) },
  ];
  const chosen = (name: string, otherwise: string): string =>
    choices.find(({ value }) => value === get(name))?.value ?? otherwise;
  const [from, to] = [chosen('dari', BEFORE), chosen('ke', NOW)];
  const one = useReport(placeOf(place, from));
  const other = useReport(placeOf(place, to));
  const all = get('semua') === 'ya';
  const q = (get('cari') ?? '').toLowerCase();
  const error = one.error ?? other.error;
  const compared =
    one.data === undefined || other.data === undefined ? undefined : compareReports(one.data, other.data);
  const rows = compared?.filter(
    ({ same, label, reference }) => (all || !same) && `${label} ${reference}`.toLowerCase().includes(q),
  );
  const columns: readonly Column<ComparedFigure>[] = [
    { key: 'label', header: t('compare.figure'), cell: ({ label }) => <span lang="id">{label}</span> },
    { key: 'one', header: nameOf(choices, from), numeric: true, cell: (row) => row.one ?? '—' },
    { key: 'other', header: nameOf(choices, to), numeric: true, cell: (row) => row.other ?? '—' },
    {
      key: 'difference',
      header: t('compare.difference'),
      numeric: true,
      cell: ({ difference }) =>
        difference === null ? '—' : `${difference > 0 ? '+' : ''}${words.number(Number(difference.toFixed(2)))}`,
    },
  ];
  return (
    <Card title={t('compare.title')}>
      <Stack>
        <Group align="end" className="jejak-screen-only">
          <NativeSelect
            label={t('compare.from')}
            data={choices}
            value={from}
            onChange={({ currentTarget }) => {
              set({ dari: currentTarget.value });
            }}
          />
          <NativeSelect
            label={t('compare.to')}
            data={choices}
            value={to}
            onChange={({ currentTarget }) => {
              set({ ke: currentTarget.value });
            }}
          />
          <TextInput
            type="search"
            label={t('compare.search')}
            defaultValue={get('cari')}
            onChange={({ currentTarget }) => {
              set({ cari: currentTarget.value });
            }}
          />
          <Checkbox
            label={t('compare.all')}
            checked={all}
            onChange={({ currentTarget }) => {
              set({ semua: currentTarget.checked ? 'ya' : undefined });
            }}
          />
        </Group>
        {error !== null && (
          <PageError error={error} onRetry={() => void Promise.all([one.refetch(), other.refetch()])} />
        )}
        {rows === undefined && error === null && <Loading rows={8} />}
        {rows !== undefined && (
          <>
            <Text role="status" size="sm">
              {t('compare.total', { count: rows.length, number: words.number(rows.length) })}
            </Text>
            {rows.length === 0 ? (
              <Empty>{t('compare.empty')}</Empty>
            ) : (
              <VirtualTable name={t('compare.title')} columns={columns} rows={rows} rowKey={(row) => row.reference} />
            )}
          </>
        )}
      </Stack>
    </Card>
  );
};

const nameOf = (choices: readonly { readonly value: string; readonly label: string }[], value: string): string =>
  choices.find((one) => one.value === value)?.label ?? value;

const placeOf = ({ year, period }: ReportPlace, choice: string): ReportPlace => {
  if (choice === NOW) return { year, period, draft: true };
  if (choice !== BEFORE) return { year, period, revision: Number(choice) };
  const before = String(Number(year) - 1);
  return { year: before, period: period?.replace(/^\d{4}/, before) };
};
