import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { useWords } from '../../records/words';
import { DifferencesTable } from './differences-table';
import { type ReportPlace, useVerification, type Version } from './report-data';

interface VersionsPanelProps {
  readonly place: ReportPlace;
  readonly versions: readonly Version[];
}

/** What was signed, at which position of the log and with which digest; and whether it still stands. */
export const VersionsPanel = ({ place, versions }: VersionsPanelProps) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { get, set } = useParameters();
  const asked = get('periksa');
  const newest = versions.at(-1)?.revision;
  const revision = versions.find((one) => String(one.revision) === asked)?.revision ?? newest;
  if (versions.length === 0) return <Empty>{t('versions.empty')}</Empty>;
  return (
    <Stack>
      <Card title={t('versions.title')}>
        <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('versions.title')}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('revision')}</Table.Th>
                <Table.Th scope="col">{t('versions.on')}</Table.Th>
                <Table.Th scope="col" className="jejak-number">
                  {t('versions.position')}
                </Table.Th>
                <Table.Th scope="col">{t('versions.digest')}</Table.Th>
                <Table.Th scope="col">{t('versions.act')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {[...versions].reverse().map((one) => (
                <Table.Tr key={one.revision}>
                  <Table.Th scope="row">{words.number(one.revision)}</Table.Th>
                  <Table.Td>
                    {words.date(one.finalisedOn)}
                    {one.unlocked !== undefined && (
                      <Text size="sm">
                        {t('versions.unlocked', { count: one.unlocked.periods })}: {one.unlocked.reason}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td className="jejak-number">{words.number(one.position)}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>
                    <code>{one.modelDigest}</code>
                  </Table.Td>
                  <Table.Td>
                    <Group gap="xs">
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => {
                          set({ tab: undefined, revisi: String(one.revision) });
                        }}
                      >
                        {t('versions.see')}
                        <span className="jejak-hidden"> {one.revision}</span>
                      </Button>
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => {
                          set({ periksa: String(one.revision) });
                        }}
                      >
                        {t('versions.verify')}
                        <span className="jejak-hidden"> {one.revision}</span>
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Card>
      <Verification place={place} revision={revision} />
    </Stack>
  );
};

const Verification = ({ place, revision }: { readonly place: ReportPlace; readonly revision: number | undefined }) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { data, error, refetch } = useVerification(place, revision);
  return (
    <Card title={t('verify.title', { revision })}>
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <Stack>
          {data.atPosition.length === 0 ? (
            <Alert color="green" role="status">
              <Text fw={600}>{t('verify.holds')}</Text>
              {t('verify.holdsHint', { position: words.number(data.version.position) })}
            </Alert>
          ) : (
            <>
              <Alert color="red" role="alert" title={t('verify.broken')}>
                {t('verify.brokenHint', {
                  count: data.atPosition.length,
                  number: words.number(data.atPosition.length),
                  position: words.number(data.version.position),
                })}
              </Alert>
              <DifferencesTable name={t('verify.broken')} differences={data.atPosition} />
            </>
          )}
          {data.now.differences.length === 0 ? (
            <Text>{t('verify.unchanged', { position: words.number(Number(data.now.position)) })}</Text>
          ) : (
            <>
              <Text fw={600}>
                {t('verify.restated', {
                  count: data.now.differences.length,
                  number: words.number(data.now.differences.length),
                })}
              </Text>
              <DifferencesTable name={t('verify.restatement')} differences={data.now.differences} />
            </>
          )}
        </Stack>
      )}
    </Card>
  );
};
