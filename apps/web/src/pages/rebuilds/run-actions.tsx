import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { useMay } from '../../api/session';
import { Confirmation } from '../../design/confirmation';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import { useWords } from '../../records/words';
import { isUnderWay, type RebuildDetail, type Step, useRebuildSteps } from './rebuild-data';

/** Steps that others notice, or that cannot be taken back. */
type Asked = Extract<Step, 'swap' | 'discard' | 'cancel'>;

const stepsOf = (run: RebuildDetail): readonly Step[] => {
  if (run.phase === 'paused') return ['resume', 'cancel'];
  if (run.phase === 'ready') return run.asOf === null ? ['swap', 'discard'] : ['discard'];
  return isUnderWay(run) ? ['pause', 'cancel'] : [];
};

const isAsked = (step: Step): step is Asked => step === 'swap' || step === 'discard' || step === 'cancel';

export const RunActions = ({ run }: { readonly run: RebuildDetail }) => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const words = useWords();
  const may = useMay();
  const steps = useRebuildSteps();
  const [asked, setAsked] = useState<Asked | undefined>();
  const [inFlight, setInFlight] = useState<Step | undefined>();
  const [done, setDone] = useState<Step | undefined>();
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const take = async (step: Step): Promise<void> => {
    setInFlight(step);
    setErrors([]);
    setDone(undefined);
    try {
      await steps.take(run.id, step);
      setDone(step);
    } catch (error) {
      const message = error instanceof ProblemError ? error.problem.detail : t('state.offlineHint', { ns: 'common' });
      setErrors([{ message }]);
    } finally {
      setInFlight(undefined);
      setAsked(undefined);
    }
  };
  const possible = may('rebuild.run') ? stepsOf(run) : [];
  return (
    <Stack gap="xs" className="jejak-screen-only">
      <ErrorSummary errors={errors} />
      <Text role="status" fw={600}>
        {done === undefined ? '' : t(`done.${done}`)}
      </Text>
      {run.phase === 'ready' && run.asOf !== null && <Text size="sm">{t('estimate.onlyCompare')}</Text>}
      {possible.length > 0 && (
        <Group>
          {possible.map((step) => (
            <Button
              key={step}
              {...(step === 'swap' || step === 'resume' ? {} : { variant: 'default' })}
              loading={inFlight === step}
              onClick={() => {
                if (isAsked(step)) setAsked(step);
                else void take(step);
              }}
            >
              {t(`step.${step}`)}
            </Button>
          ))}
        </Group>
      )}
      <Confirmation
        opened={asked !== undefined}
        title={asked === undefined ? '' : t(`step.${asked}`)}
        confirm={asked === undefined ? '' : t(`confirmNow.${asked}`)}
        harmful={asked !== 'swap'}
        inFlight={inFlight !== undefined}
        onClose={() => {
          setAsked(undefined);
        }}
        onConfirm={() => {
          if (asked !== undefined) void take(asked);
        }}
      >
        {asked !== undefined && (
          <Text>
            {t(`confirm.${asked}`, {
              count: run.differences ?? 0,
              rows: words.number(run.differences ?? 0),
              done: words.number(run.done),
              projection: t(`projection.${run.projection}`),
            })}
          </Text>
        )}
      </Confirmation>
    </Stack>
  );
};
