import { Alert, CopyButton, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useZone } from '../../api/situation';
import { Card, Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { ComparisonCard } from './comparison-card';
import { ParkedCard } from './parked-card';
import { PhaseTag } from './phase-tag';
import { ProgressCard } from './progress-card';
import { RunActions } from './run-actions';
import { useRebuild } from './rebuild-data';

/** One run, by the number that the command line also knows it by: it is found again after a refresh. */
export const RebuildPage = () => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const words = useWords();
  const zone = useZone();
  const { id = '' } = useParams();
  const { data: run, error, refetch } = useRebuild(id);
  return (
    <Page
      title={run === undefined ? t('one') : t('oneOf', { projection: t(`projection.${run.projection}`) })}
      crumbs={[{ to: '/bangun-ulang', label: t('nav') }]}
      lead={run === undefined ? undefined : <PhaseTag phase={run.phase} />}
    >
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {run === undefined && error === null && <Loading rows={6} />}
      {run !== undefined && (
        <>
          {run.error !== null && (
            <Alert role="alert" color="red" title={t('failed')}>
              <Text size="sm" lang="en">
                {run.error.code} · {run.error.message}
              </Text>
            </Alert>
          )}
          <Card>
            <dl className="jejak-terms">
              <div>
                <dt>{t('number')}</dt>
                <dd>
                  <Group gap="xs">
                    <code>{run.id}</code>
                    <CopyButton value={run.id}>
                      {({ copied, copy }) => (
                        <Button size="compact-sm" variant="default" className="jejak-screen-only" onClick={copy}>
                          {t(copied ? 'action.copied' : 'action.copy', { ns: 'common' })}
                        </Button>
                      )}
                    </CopyButton>
                  </Group>
                  <Text size="sm" c="dimmed">
                    {t('cli')} <code>jejak rebuild status {run.id}</code>
                  </Text>
                </dd>
              </div>
              <div>
                <dt>{t('startedAt')}</dt>
                <dd>{words.moment(run.startedAt, zone)}</dd>
              </div>
              <div>
                <dt>{t('start.asOf')}</dt>
                <dd>{run.asOf === null ? t('wholeLog') : words.number(Number(run.asOf))}</dd>
              </div>
              <div>
                <dt>{t('version')}</dt>
                <dd>{words.number(run.version)}</dd>
              </div>
            </dl>
          </Card>
          <RunActions run={run} />
          <ProgressCard run={run} />
          <ParkedCard run={run} />
          {run.differences !== null && <ComparisonCard run={run} />}
        </>
      )}
    </Page>
  );
};
