import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../api/session';
import { useZone } from '../../api/situation';
import { Card, Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { PhaseTag } from './phase-tag';
import { useRebuilds, useServing } from './rebuild-data';
import { StartForm } from './start-form';

export const RebuildsPage = () => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const may = useMay();
  return (
    <Page title={t('nav')} lead={t('lead')}>
      {may('rebuild.run') && <StartForm />}
      <Runs />
      <Serving />
    </Page>
  );
};

const Runs = () => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const words = useWords();
  const zone = useZone();
  const { data, error, refetch } = useRebuilds();
  if (error !== null) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.rebuilds.length === 0) return <Empty>{t('empty')}</Empty>;
  return (
    <Card title={t('runs')}>
      <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('runs')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('startedAt')}</Table.Th>
              <Table.Th scope="col">{t('start.projection')}</Table.Th>
              <Table.Th scope="col">{t('phaseTitle')}</Table.Th>
              <Table.Th scope="col" className="jejak-number">
                {t('progress')}
              </Table.Th>
              <Table.Th scope="col" className="jejak-number">
                {t('comparison.differing')}
              </Table.Th>
              <Table.Th scope="col">{t('number')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rebuilds.map((run) => (
              <Table.Tr key={run.id}>
                <Table.Th scope="row">
                  <Anchor component={Link} to={`/bangun-ulang/${run.id}`}>
                    {words.moment(run.startedAt, zone)}
                  </Anchor>
                </Table.Th>
                <Table.Td>{t(`projection.${run.projection}`)}</Table.Td>
                <Table.Td>
                  <PhaseTag phase={run.phase} />
                </Table.Td>
                <Table.Td className="jejak-number">
                  {words.number(run.done)} / {words.number(run.total)}
                </Table.Td>
                <Table.Td className="jejak-number">
                  {run.differences === null ? '—' : words.number(run.differences)}
                </Table.Td>
                <Table.Td>
                  <code>{run.id}</code>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Card>
  );
};

/** What serves now, and the digest by which two copies are known to hold the same. */
const Serving = () => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  const { data } = useServing();
  if (data === undefined) return null;
  return (
    <Card title={t('serving.title')}>
      <dl className="jejak-terms">
        {data.digests.map(({ projection, generation, position, digest }) => (
          <div key={projection}>
            <dt>{projection === 'facts' || projection === 'registers' ? t(`projection.${projection}`) : projection}</dt>
            <dd>
              {t('serving.of', { generation, position: words.number(Number(position)) })}
              <br />
              <code>{digest}</code>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
