import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { CellTag } from './cell-tag';
import { MonthDetail } from './month-detail';
import type { MonthState } from './month-status';
import './periods.css';
import { useMonths } from './use-months';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const STATUSES = ['empty', 'draft', 'reopened', 'complete', 'approved', 'locked'] as const;

/** Months by sections: how far each is, what is missing, and the steps up to the lock. */
export const PeriodsPage = () => {
  const { t } = useTranslation(['periods', 'common']);
  const words = useWords();
  const { year } = useScope();
  const { get, set } = useParameters();
  const { sections, states, error, refetch, kinds } = useMonths();
  const chosen = states?.find(({ section, month }) => `${section}-${month}` === get('pilih'));
  const find = (section: string, month: string): MonthState | undefined =>
    states?.find((state) => state.section === section && state.month === `${String(year)}-${month}`);
  const locked = states?.filter(({ status }) => status === 'locked').length ?? 0;
  return (
    <Page title={t('title', { year })} lead={t('lead')}>
      {error !== null && <PageError error={error} onRetry={refetch} />}
      {states === undefined && error === null && <Loading rows={12} />}
      {states !== undefined && (
        <>
          <Text size="sm" role="status">
            {t('lockedOf', { locked: words.number(locked), all: words.number(states.length) })}
          </Text>
          {chosen !== undefined && (
            <MonthDetail
              key={`${chosen.section}-${chosen.month}`}
              state={chosen}
              kinds={kinds}
              onClose={() => {
                set({ pilih: undefined });
              }}
            />
          )}
          <Card title={t('matrix')}>
            <div
              className="jejak-scroll jejak-holds"
              tabIndex={0}
              role="region"
              aria-label={t('matrixRegion', { year })}
            >
              <Table verticalSpacing={4} className="jejak-matrix">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('month')}</Table.Th>
                    {sections.map((section) => (
                      <Table.Th key={section} scope="col">
                        {t(`section.${section}`, { ns: 'common' })}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {MONTHS.map((month) => (
                    <Table.Tr key={month}>
                      <Table.Th scope="row">{t(`month.${month}`, { ns: 'common' })}</Table.Th>
                      {sections.map((section) => {
                        const state = find(section, month);
                        return (
                          <Table.Td key={section}>
                            {state !== undefined && (
                              <MonthCell
                                state={state}
                                chosen={state === chosen}
                                onChoose={() => {
                                  set({ pilih: `${section}-${state.month}` });
                                }}
                              />
                            )}
                          </Table.Td>
                        );
                      })}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
            <ul className="jejak-legend" aria-label={t('legend')}>
              {STATUSES.map((status) => (
                <li key={status}>
                  <CellTag status={status} /> {t(`meaning.${status}`)}
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </Page>
  );
};

interface CellProps {
  readonly state: MonthState;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const MonthCell = ({ state, chosen, onChoose }: CellProps) => {
  const { t } = useTranslation(['periods', 'common']);
  const words = useWords();
  const { section, month, status, missing } = state;
  const place = `${t(`month.${month.slice(5)}`, { ns: 'common' })} ${t(`section.${section}`, { ns: 'common' })}`;
  if (status === 'future') return <CellTag status={status} />;
  return (
    <Button variant={chosen ? 'light' : 'subtle'} size="compact-sm" px={4} aria-pressed={chosen} onClick={onChoose}>
      <span className="jejak-hidden">{place}: </span>
      <CellTag status={status} />
      {missing.length > 0 && (
        <Text span size="xs" c="var(--jejak-text)" ml={6}>
          {t('missingCount', { count: missing.length, number: words.number(missing.length) })}
        </Text>
      )}
    </Button>
  );
};
