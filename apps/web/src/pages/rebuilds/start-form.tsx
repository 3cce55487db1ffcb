import { Alert, Anchor, Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemError } from '../../api/problem';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import { Card } from '../../design/page';
import { useParameters } from '../../design/use-parameters';
import { useWords } from '../../records/words';
import { estimateOf } from './estimate';
import { type Rebuild, useHead, useRebuilds, useRebuildSteps, useServing } from './rebuild-data';

const PROJECTIONS = ['facts', 'registers'] as const;
const AS_OF = 'as-of';
const UNDER_WAY = 'REBUILD_UNDER_WAY';

/** Scope and moment, what that will cost, and the start. */
export const StartForm = () => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const navigate = useNavigate();
  const steps = useRebuildSteps();
  const { get, set } = useParameters();
  const projection = PROJECTIONS.find((one) => one === get('data')) ?? 'facts';
  const asOf = get('per') ?? '';
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const [first, setFirst] = useState<string | undefined>();
  const [inFlight, setInFlight] = useState(false);
  const start = async (): Promise<void> => {
    setInFlight(true);
    setErrors([]);
    setFirst(undefined);
    try {
      const text = asOf.trim();
      const run = await steps.start(projection, /^\d{1,15}$/.test(text) ? text.padStart(16, '0') : text || undefined);
      await navigate(`/bangun-ulang/${run.id}`);
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : undefined;
      if (problem?.code === UNDER_WAY) setFirst(problem.allowed[0]);
      else
        setErrors([
          {
            field: problem?.field === 'asOf' ? AS_OF : undefined,
            message: problem?.detail ?? t('state.offlineHint', { ns: 'common' }),
          },
        ]);
      setInFlight(false);
    }
  };
  return (
    <Card title={t('start.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Stack maw={640}>
          <ErrorSummary errors={errors} />
          {first !== undefined && (
            <Alert role="alert" color="yellow" title={t('start.refused')}>
              <Anchor component={Link} to={`/bangun-ulang/${first}`}>
                {t('start.toFirst', { id: first })}
              </Anchor>
            </Alert>
          )}
          <Radio.Group
            label={t('start.projection')}
            value={projection}
            onChange={(value) => {
              set({ data: value });
            }}
          >
            <Stack gap="xs" mt={4}>
              {PROJECTIONS.map((value) => (
                <Radio key={value} value={value} label={t(`projection.${value}`)} description={t(`holds.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            id={AS_OF}
            label={t('start.asOf')}
            description={t('start.asOfHint')}
            value={asOf}
            maxLength={40}
            onChange={({ currentTarget }) => {
              set({ per: currentTarget.value });
            }}
          />
          <EstimateNote projection={projection} asOf={asOf.trim() === '' ? undefined : asOf.trim()} />
          <div>
            <Button type="submit" loading={inFlight}>
              {t('start.now')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
};

interface EstimateNoteProps {
  readonly projection: Rebuild['projection'];
  readonly asOf: string | undefined;
}

const EstimateNote = ({ projection, asOf }: EstimateNoteProps) => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  const { data: status } = useHead();
  const { data: runs } = useRebuilds();
  const { data: serving } = useServing();
  if (status === undefined || runs === undefined) return null;
  const { events, seconds } = estimateOf(runs.rebuilds, projection, status.head.position, asOf);
  const version = serving?.digests.find((one) => one.projection === projection)?.version;
  return (
    <dl className="jejak-terms" aria-live="polite">
      <div>
        <dt>{t('estimate.events')}</dt>
        <dd>{words.number(events)}</dd>
      </div>
      <div>
        <dt>{t('estimate.time')}</dt>
        <dd>{seconds === undefined ? t('estimate.unknown') : t('seconds', { count: seconds })}</dd>
      </div>
      {version !== undefined && (
        <div>
          <dt>{t('version')}</dt>
          <dd>{words.number(version)}</dd>
        </div>
      )}
      {asOf !== undefined && (
        <div>
          <dt>{t('estimate.after')}</dt>
          <dd>
            <Text span>{t('estimate.onlyCompare')}</Text>
          </dd>
        </div>
      )}
    </dl>
  );
};
