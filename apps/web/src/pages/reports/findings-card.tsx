import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { StatusTag } from '../../design/status-tag';
import { useWords } from '../../records/words';
import { type LkipDocument, type ReportPlace, useFindings } from './report-data';
import { anchorOf, blockOfFinding } from './report-texts';

const SEVERITIES = ['block', 'warn', 'info'] as const;
const SENTIMENTS = { block: 'negative', warn: 'warning', info: 'info' } as const;

interface FindingsCardProps {
  readonly place: ReportPlace;
  readonly report: LkipDocument;
  readonly onJump: (block: number) => void;
}

/** Pemeriksaan Konsistensi of the draft: what hinders signing first, each with the way to its place. */
export const FindingsCard = ({ place, report, onJump }: FindingsCardProps) => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { data, error, refetch } = useFindings(place);
  const found = data?.findings ?? [];
  return (
    <Card title={t('findings.title')} id="pemeriksaan">
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {report.final && <Text size="sm">{t('findings.ofDraft')}</Text>}
      {data !== undefined && (
        <Stack gap="xs">
          <Text size="sm" role="status">
            {SEVERITIES.map(
              (severity) =>
                `${t(`severity.${severity}`)}: ${words.number(found.filter((one) => one.severity === severity).length)}`,
            ).join(' · ')}
          </Text>
          {report.blocking.map(({ code, text }) => (
            <div key={`${code} ${text}`}>
              <StatusTag status="block" sentiment="negative" label={t('severity.block')} />
              <Text size="sm" lang="id">
                {text}
              </Text>
            </div>
          ))}
          {found.length === 0 && report.blocking.length === 0 && <Text size="sm">{t('findings.none')}</Text>}
          {SEVERITIES.flatMap((severity) =>
            found
              .filter((one) => one.severity === severity)
              .map((one, index) => {
                const block = blockOfFinding(report.blocks, one);
                return (
                  <div key={`${one.code} ${one.place} ${String(index)}`}>
                    <StatusTag status={severity} sentiment={SENTIMENTS[severity]} label={t(`severity.${severity}`)} />
                    <Text size="sm" lang="id">
                      {one.sentence}
                    </Text>
                    {one.computed !== '' && (
                      <Text size="sm">{t('findings.stated', { stated: one.stated, computed: one.computed })}</Text>
                    )}
                    {block === undefined ? (
                      <Text size="sm" c="dimmed" lang="id">
                        {one.place}
                      </Text>
                    ) : (
                      <Anchor
                        size="sm"
                        href={`#${anchorOf(block)}`}
                        lang="id"
                        onClick={(event) => {
                          event.preventDefault();
                          onJump(block);
                        }}
                      >
                        {one.place}
                      </Anchor>
                    )}
                  </div>
                );
              }),
          )}
          {data.unread.length > 0 && (
            <details>
              <summary>{t('findings.unread', { count: data.unread.length })}</summary>
              {data.unread.map(({ line, why }, index) => (
                <Text key={`${String(line)} ${String(index)}`} size="sm" lang="id">
                  {why}
                </Text>
              ))}
            </details>
          )}
        </Stack>
      )}
    </Card>
  );
};
