import { Anchor, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountedKinds } from '../../api/records';
import { Card } from '../../design/page';
import { StatusTag } from '../../design/status-tag';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { type Indicator, type Moment, useFacts } from './figures';
import { formulaLines } from './formula-text';
import { FigureText } from './indicator-card';
import { recordPath, withSearch } from './places';

interface PanelProps {
  readonly indicator: Indicator;
  readonly definition: Readonly<Record<string, unknown>> | undefined;
  readonly asOf: Moment;
  readonly search: string;
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '—');

/** How the value comes about: what is divided by what, on which scale, by which version, and who says so. */
export const FormulaPanel = ({ indicator, definition, asOf, search }: PanelProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const { numerator, denominator, definitionVersion, positions, method } = indicator;
  const scale = definition?.['scale'];
  const scaleName = typeof scale === 'object' && scale !== null && 'name' in scale ? text(scale.name) : '—';
  return (
    <Card title={t('formula.title')} id="rumus">
      {definition?.['officeMethod'] === true && (
        <p>
          <StatusTag status="" sentiment="warning" label={t('formula.officeMethod')} /> {t('formula.officeMethodHint')}
        </p>
      )}
      <dl className="jejak-terms">
        <Term label={t('formula.numeratorValue')} value={<FigureText figure={numerator} />} />
        <Term label={t('formula.denominatorValue')} value={<FigureText figure={denominator} />} />
        <Term label={t('formula.scale')} value={scaleName} />
        <Term label={t('formula.rounding')} value={t('formula.rounds', { decimals: text(definition?.['decimals']) })} />
        <Term label={t('formula.method')} value={t(`method.${method}`, { defaultValue: method })} />
        <Term label={t('formula.version')} value={text(definitionVersion)} />
        <Term label={t('formula.source')} value={text(definition?.['source'])} />
        <Term label={t('formula.target')} value={<TargetSource code={indicator.code} asOf={asOf} />} />
        <Term label={t('formula.events')} value={t('formula.eventCount', { count: positions.length })} />
      </dl>
      <h3 style={{ fontSize: '1rem' }}>{t('formula.steps')}</h3>
      <Steps formula={definition?.['formula']} search={search} />
    </Card>
  );
};

const Term = ({ label, value }: { readonly label: string; readonly value: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

export const Steps = ({ formula, search }: { readonly formula: unknown; readonly search: string }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { data: kinds } = useCountedKinds();
  const nameOf = (kind: string): string =>
    words.label(kinds?.kinds.find((one) => one.kind === kind)?.name ?? t(`statement.${kind}`, { defaultValue: kind }));
  return (
    <List listStyleType="none" size="sm" spacing={2}>
      {formulaLines(formula).map(({ depth, key, words: said, kind }, index) => {
        const sentence = t(`formula.${key}`, { ...said, kind: nameOf(said['kind'] ?? '') });
        return (
          <List.Item key={index} style={{ paddingInlineStart: `${String(depth)}rem` }}>
            {key === 'count' && kind !== undefined ? (
              <Anchor component={Link} to={withSearch(`/indikator/kegiatan/${kind}`, search)} size="sm">
                {sentence}
              </Anchor>
            ) : (
              sentence
            )}
          </List.Item>
        );
      })}
    </List>
  );
};

/** The agreement that promised the target. */
const TargetSource = ({ code, asOf }: { readonly code: string; readonly asOf: Moment }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const { year } = useScope();
  const { data } = useFacts({
    year,
    kind: 'indicator-target',
    basis: 'statement',
    dimension: [`indicator:${code}`],
    ...(asOf === undefined ? {} : { asOf }),
  });
  const facts = data?.pages.flatMap((page) => page.facts) ?? [];
  if (data === undefined) return <>…</>;
  if (facts.length === 0) return <>{t('formula.noTarget')}</>;
  return (
    <>
      {facts.map((fact) => {
        const path = recordPath(fact);
        const label = t('formula.agreement', { period: fact.period });
        return (
          <span key={fact.eventId ?? fact.item}>
            {path === undefined ? (
              label
            ) : (
              <Anchor component={Link} to={path}>
                {label}
              </Anchor>
            )}{' '}
          </span>
        );
      })}
    </>
  );
};
