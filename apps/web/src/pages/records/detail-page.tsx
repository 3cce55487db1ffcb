import { Alert, Button, Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { useRecord } from '../../api/records';
import { Page } from '../../design/page';
import { PrintButton } from '../../design/print-button';
import { Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { AsOf } from '../../records/detail/as-of';
import { Attachments } from '../../records/detail/attachments';
import { IdentityBar } from '../../records/detail/identity-bar';
import { NextSteps } from '../../records/detail/next-steps';
import { Pending } from '../../records/detail/pending';
import { RawData } from '../../records/detail/raw-data';
import { Receipt } from '../../records/detail/receipt';
import { Related } from '../../records/detail/related';
import { Summary } from '../../records/detail/summary';
import { Timeline } from '../../records/detail/timeline';
import type { Saved } from '../../records/form/use-submission';
import { findKind, type RecordKind } from '../../records/kinds';
import { useWords } from '../../records/words';
import { NotFoundPage } from '../../shell/not-found-page';

const TABS = ['ringkasan', 'linimasa', 'lampiran', 'keterkaitan', 'data'] as const;

export const DetailPage = () => {
  const { collection, id } = useParams();
  const kind = findKind(collection);
  if (kind === undefined || id === undefined) return <NotFoundPage />;
  return <Detail key={id} kind={kind} id={id} />;
};

const savedFrom = (state: unknown): Saved | undefined =>
  typeof state === 'object' && state !== null && 'saved' in state ? (state.saved as Saved) : undefined;

const Detail = ({ kind, id }: { readonly kind: RecordKind; readonly id: string }) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { get, set } = useParameters();
  const { collection } = kind;
  const asOf = get('per');
  const { data: record, error, refetch } = useRecord(collection, id, asOf);
  const location = useLocation();
  const saved = savedFrom(location.state);
  const tab = TABS.find((one) => one === get('tab')) ?? 'ringkasan';
  const name = words.kind(kind.label);
  return (
    <Page
      title={name}
      crumbs={[
        { to: '/kegiatan', label: t('nav') },
        { to: `/kegiatan/${collection}`, label: name },
      ]}
      actions={
        <>
          {record !== undefined && kind.opens[0] !== undefined && (
            <Button component={Link} to={`/catat/${collection}/${kind.opens[0]}?salin=${id}`} variant="default">
              {t('detail.copy')}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      {saved !== undefined && <Receipt saved={saved} kind={kind} />}
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {record === undefined && error === null && <Loading rows={6} />}
      {record !== undefined && (
        <>
          <IdentityBar kind={kind} record={record} />
          {asOf !== undefined && (
            <Alert
              color="yellow"
              title={t('detail.asOf', { when: /^\d{16}$/.test(asOf) ? asOf : words.date(asOf.slice(0, 10)) })}
              role="status"
            >
              <Button
                size="xs"
                variant="default"
                onClick={() => {
                  set({ per: undefined });
                }}
              >
                {t('detail.now')}
              </Button>
            </Alert>
          )}
          {asOf === undefined && (
            <>
              <Pending kind={kind} record={record} />
              <NextSteps kind={kind} record={record} />
            </>
          )}
          <Tabs
            value={tab}
            onChange={(next) => {
              set({ tab: next ?? undefined });
            }}
            keepMounted={false}
          >
            <Tabs.List>
              {TABS.map((value) => (
                <Tabs.Tab key={value} value={value}>
                  {t(`tab.${value}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="ringkasan" pt="md">
              <Summary kind={kind} record={record} />
            </Tabs.Panel>
            <Tabs.Panel value="linimasa" pt="md">
              <AsOf />
              <Timeline kind={kind} id={id} asOf={asOf} />
            </Tabs.Panel>
            <Tabs.Panel value="lampiran" pt="md">
              <Attachments kind={kind} record={record} />
            </Tabs.Panel>
            <Tabs.Panel value="keterkaitan" pt="md">
              <Related record={record} />
            </Tabs.Panel>
            <Tabs.Panel value="data" pt="md">
              <Text size="sm" c="dimmed" mb="xs">
                {t('detail.rawHint')}
              </Text>
              <RawData value={record} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Page>
  );
};
