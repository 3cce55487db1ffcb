import { Anchor, Button, Group, Menu, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '../../design/page';
import { PrintButton } from '../../design/print-button';
import { Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { useScope } from '../../shell/scope';
import { ComparePanel } from './compare-panel';
import { Desk } from './desk';
import { LifeCard } from './life-card';
import { fileOf, type ReportPlace, useReport, useReportStatus } from './report-data';
import './reports.css';
import { VersionsPanel } from './versions-panel';

const TABS = ['naskah', 'versi', 'bandingkan'] as const;
const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

/** One report: its sheet, its findings, its versions, and what may be done with it now. */
export const ReportPage = () => {
  const { t } = useTranslation(['reports', 'common']);
  const { year = '' } = useParams();
  const { office } = useScope();
  const { get, set } = useParameters();
  const period = get('bagian');
  const asked = get('revisi');
  const revision = asked !== undefined && /^\d{1,4}$/.test(asked) ? Number(asked) : undefined;
  const status = useReportStatus({ year, period });
  const life = status.data;
  // While one is being written, that is what one works on; the signed ones stay under "Versi".
  const draft = revision === undefined && life?.status !== 'final';
  const place: ReportPlace = { year, period, revision, ...(draft ? { draft } : {}) };
  const report = useReport(life === undefined ? undefined : place);
  const tab = TABS.find((one) => one === get('tab')) ?? 'naskah';
  const error = status.error ?? report.error;
  return (
    <Page
      title={t('oneOf', { period: period ?? year })}
      lead={report.data?.period}
      crumbs={[{ to: '/laporan', label: t('nav') }]}
      actions={
        <>
          <Menu>
            <Menu.Target>
              <Button variant="default">{t('download')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {FORMATS.map((format) => (
                <Menu.Item key={format} component="a" href={fileOf(office, place, format)} download>
                  {format.toUpperCase()}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <PrintButton />
        </>
      }
    >
      {error !== null && (
        <PageError error={error} onRetry={() => void Promise.all([status.refetch(), report.refetch()])} />
      )}
      {life !== undefined && <LifeCard place={place} life={life} report={report.data} />}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          set({ tab: next ?? undefined });
        }}
      >
        <Tabs.List className="jejak-screen-only">
          {TABS.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`tab.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="naskah" pt="md">
          {revision !== undefined && (
            <Group mb="sm" className="jejak-screen-only">
              {t('seesRevision', { revision })}
              <Anchor
                component="button"
                onClick={() => {
                  set({ revisi: undefined });
                }}
              >
                {t('seeCurrent')}
              </Anchor>
            </Group>
          )}
          {report.data === undefined && error === null && <Loading rows={12} />}
          {report.data !== undefined && life !== undefined && (
            <Desk place={place} report={report.data} writable={draft && life.allowed.includes('WriteLkipText')} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="versi" pt="md">
          {life !== undefined && <VersionsPanel place={place} versions={life.versions} />}
        </Tabs.Panel>
        <Tabs.Panel value="bandingkan" pt="md">
          {life !== undefined && <ComparePanel place={place} versions={life.versions} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
};
