import { Anchor, Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { type SyntheticEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useZone } from '../../api/situation';
import { Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { formText } from '../../design/form-text';
import { useParameters } from '../../design/use-parameters';
import { type Column, VirtualTable } from '../../design/virtual-table';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { type Cause, type Compared, useComparison } from './figures';
import { FigureText } from './indicator-card';
import { useOfficial } from './moment';
import { readMoment } from './moment-reading';
import { recordPath } from './places';

/** How many causes a row names before it only counts the rest. */
const SHOWN_CAUSES = 3;

/** Every figure of the year at two moments, and the records behind each difference. */
export const ComparePage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const zone = useZone();
  const { year } = useScope();
  const { get, set } = useParameters();
  const { data: official } = useOfficial(year);
  const [wrong, setWrong] = useState(false);
  const [from, to] = [get('dari'), get('ke')];
  const everything = get('semua') === 'ya';
  const { data, error, refetch } = useComparison(year, from, to);
  const columns = useCompareColumns(data?.events ?? []);
  const look = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = (name: string) => readMoment(formText(event.currentTarget, name), zone, Date.now());
    const [first, second] = [read('from'), read('to')];
    const written = formText(event.currentTarget, 'to');
    const isWrong = first === undefined || (written !== '' && second === undefined);
    setWrong(isWrong);
    if (!isWrong) set({ dari: first, ke: second });
  };
  const rows = data?.figures.filter(({ changed }) => everything || changed) ?? [];
  const moment = ({ position, recordedAt }: { position: string; recordedAt: string | null }): string =>
    t('moment.shown', {
      position: words.number(Number(position)),
      when: recordedAt === null ? '—' : words.moment(recordedAt, zone),
    });
  return (
    <Page
      title={t('compare.title', { year })}
      lead={t('compare.lead')}
      crumbs={[{ to: '/indikator', label: t('nav') }]}
    >
      <form onSubmit={look} className="jejak-screen-only">
        <Group align="end">
          <TextInput
            key={`dari ${from ?? ''}`}
            name="from"
            defaultValue={from ?? ''}
            label={t('compare.from')}
            description={t('compare.format')}
            error={wrong ? t('moment.wrong') : undefined}
          />
          <TextInput
            key={`ke ${to ?? ''}`}
            name="to"
            defaultValue={to ?? ''}
            label={t('compare.to')}
            description={t('compare.now')}
          />
          <Button type="submit">{t('compare.look')}</Button>
          {official?.position !== undefined && (
            <Button
              variant="default"
              onClick={() => {
                set({ dari: official.position, ke: undefined });
              }}
            >
              {t('compare.sinceOfficial')}
            </Button>
          )}
        </Group>
      </form>
      {from === undefined && <Empty>{t('compare.empty')}</Empty>}
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {from !== undefined && data === undefined && error === null && <Loading rows={8} />}
      {data !== undefined && (
        <>
          <Text size="sm" role="status">
            {moment(data.from)} → {moment(data.to)}.{' '}
            {t('compare.changed', { count: data.figures.filter(({ changed }) => changed).length })}
          </Text>
          <Checkbox
            className="jejak-screen-only"
            label={t('compare.everything')}
            checked={everything}
            onChange={({ currentTarget }) => {
              set({ semua: currentTarget.checked ? 'ya' : undefined });
            }}
          />
          {rows.length === 0 ? (
            <Empty>{t('compare.nothing')}</Empty>
          ) : (
            <VirtualTable
              name={t('compare.title', { year })}
              columns={columns}
              rows={rows}
              rowKey={({ figure }) => figure}
              total={rows.length}
            />
          )}
        </>
      )}
    </Page>
  );
};

const useCompareColumns = (events: readonly Cause[]): readonly Column<Compared>[] => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  return useMemo(() => {
    const byPosition = new Map(events.map((event) => [event.position, event]));
    return [
      { key: 'name', header: t('compare.figure'), cell: ({ name }) => words.label(name) },
      {
        key: 'before',
        header: t('compare.before'),
        numeric: true,
        cell: ({ before }) => <FigureText figure={before} />,
      },
      { key: 'after', header: t('compare.after'), numeric: true, cell: ({ after }) => <FigureText figure={after} /> },
      {
        key: 'difference',
        header: t('compare.difference'),
        numeric: true,
        cell: ({ difference }) => <FigureText figure={difference} />,
      },
      {
        key: 'causes',
        header: t('compare.causes'),
        cell: ({ positions, causes }) => (
          <>
            {positions.slice(0, SHOWN_CAUSES).map((position) => {
              const cause = byPosition.get(position);
              const path = recordPath({ stream: cause?.stream ?? null });
              const label = words.number(Number(position));
              return (
                <span key={position}>
                  {path === undefined ? (
                    label
                  ) : (
                    <Anchor
                      component={Link}
                      to={`${path}?tab=linimasa`}
                      className="jejak-target"
                      aria-label={t('compare.cause', { position: label })}
                    >
                      {label}
                    </Anchor>
                  )}{' '}
                </span>
              );
            })}
            {causes > SHOWN_CAUSES &&
              t('compare.more', { count: causes - SHOWN_CAUSES, more: words.number(causes - SHOWN_CAUSES) })}
          </>
        ),
      },
    ];
  }, [events, t, words]);
};
