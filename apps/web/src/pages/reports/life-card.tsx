import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { useMay } from '../../api/session';
import { Confirmation } from '../../design/confirmation';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import { useWords } from '../../records/words';
import { type LkipDocument, type ReportPlace, useFindings } from './report-data';
import { StatusOf } from './status-of';
import { useReportAct } from './use-report-act';

interface LifeStep {
  readonly command: string;
  /** The end of the address; empty = the report itself. */
  readonly path: string;
  readonly name: 'begin' | 'review' | 'return' | 'finalise' | 'revise';
  readonly needs: string;
  readonly reason: 'none' | 'needed' | 'sometimes';
}

const STEPS: readonly LifeStep[] = [
  { command: 'DraftLkip', path: '', name: 'begin', needs: 'report.write', reason: 'none' },
  { command: 'ReviewLkip', path: 'review', name: 'review', needs: 'report.review', reason: 'none' },
  { command: 'FinaliseLkip', path: 'finalise', name: 'finalise', needs: 'report.finalise', reason: 'sometimes' },
  { command: 'ReturnLkip', path: 'return', name: 'return', needs: 'report.review', reason: 'needed' },
  { command: 'OpenLkipRevision', path: 'revise', name: 'revise', needs: 'report.write', reason: 'needed' },
];
const REASON = 'report-reason';
const LEAST = 5;
const DIGEST_SHOWN = 12;

interface LifeCardProps {
  readonly place: ReportPlace;
  readonly life: Pick<components['schemas']['LkipStatusView'], 'status' | 'revision' | 'allowed'>;
  readonly report: LkipDocument | undefined;
}

/** Draft, reviewed, final: where the report stands, who takes it on, and the step itself. */
export const LifeCard = ({ place, life, report }: LifeCardProps) => {
  const { t } = useTranslation(['reports', 'common']);
  const words = useWords();
  const may = useMay();
  const act = useReportAct(place);
  const { data: checked } = useFindings(place);
  const [asked, setAsked] = useState<LifeStep | undefined>();
  const [done, setDone] = useState<LifeStep['name'] | undefined>();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const open = STEPS.filter(({ command }) => life.allowed.includes(command));
  const possible = open.filter(({ needs }) => may(needs));
  const close = (): void => {
    setAsked(undefined);
    setErrors([]);
  };
  const take = async (step: LifeStep): Promise<void> => {
    const given = reason.trim();
    if (step.reason === 'needed' && given.length < LEAST) {
      setErrors([{ field: REASON, message: t('life.reasonMissing') }]);
      return;
    }
    const refused = await act.send(step.path, step.reason === 'none' || given === '' ? {} : { reason: given });
    setErrors(refused.map((one) => ({ message: one.message, field: one.field === 'reason' ? REASON : undefined })));
    if (refused.length > 0) return;
    setDone(step.name);
    setAsked(undefined);
    setReason('');
  };
  const ask = (step: LifeStep): void => {
    setDone(undefined);
    setErrors([]);
    if (step.name === 'begin') void take(step);
    else setAsked(step);
  };
  return (
    <section className="jejak-card jejak-screen-only" aria-label={t('life.title')}>
      <Stack gap="xs">
        {asked === undefined && <ErrorSummary errors={errors} />}
        {done !== undefined && (
          <Alert color="green" role="status">
            {t(`life.done.${done}`)}
          </Alert>
        )}
        <Group justify="space-between">
          <Group gap="xs">
            <StatusOf status={life.status} />
            <Text size="sm">
              {life.status === 'new' ? t('life.notBegun') : t('life.revision', { revision: life.revision })}
            </Text>
          </Group>
          <Group gap="xs">
            {possible.map((step, index) => (
              <Button
                key={step.name}
                {...(index === 0 ? {} : { variant: 'default' })}
                loading={act.inFlight && asked === undefined && step.name === 'begin'}
                onClick={() => {
                  ask(step);
                }}
              >
                {t(`life.step.${step.name}`)}
              </Button>
            ))}
          </Group>
        </Group>
        {open
          .filter(({ needs }) => !may(needs))
          .map(({ name }) => (
            <Text key={name} size="sm" c="dimmed">
              {t(`life.who.${name}`)}
            </Text>
          ))}
      </Stack>
      <Confirmation
        opened={asked !== undefined}
        title={asked === undefined ? '' : t(`life.step.${asked.name}`)}
        confirm={asked === undefined ? '' : t(`life.step.${asked.name}`)}
        harmful={asked?.name === 'return'}
        inFlight={act.inFlight}
        onClose={close}
        onConfirm={() => {
          if (asked !== undefined) void take(asked);
        }}
      >
        {asked !== undefined && (
          <>
            <ErrorSummary errors={errors} />
            <Text>
              {t(`life.confirm.${asked.name}`, {
                period: place.period ?? place.year,
                position: words.number(report?.position ?? 0),
                digest: report?.digest.slice(0, DIGEST_SHOWN) ?? '',
                revision: life.revision,
                findings: words.number(checked?.findings.length ?? 0),
              })}
            </Text>
            {asked.reason !== 'none' && (
              <Textarea
                id={REASON}
                label={t(asked.reason === 'needed' ? 'life.reason' : 'life.reasonUnlocked')}
                value={reason}
                maxLength={500}
                autosize
                minRows={2}
                onChange={({ currentTarget }) => {
                  setReason(currentTarget.value);
                }}
              />
            )}
          </>
        )}
      </Confirmation>
    </section>
  );
};
