import { Anchor, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCountedKinds } from '../../api/records';
import { useMay } from '../../api/session';
import { Card, Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { findDefinition, type Indicator, type Moment, useCounts, useDefinitions, useIndicators } from './figures';
import { FormulaPanel } from './formula-panel';
import { kindsCounted, surveyOf } from './formula-text';
import { Achievement, FigureText, Trend } from './indicator-card';
import './indicators.css';
import { monthsOf } from './kind-page';
import { useMoment } from './moment';
import { MomentBar } from './moment-bar';
import { MonthPanel } from './month-panel';
import { basisOf, factsPath, withSearch } from './places';
import { SurveyMonths } from './survey-months';
import { WhatIfPanel } from './what-if';

const QUARTERS = [1, 2, 3, 4] as const;

/** One indicator: its value, how it comes about, its months, and the way down to the events. */
export const IndicatorPage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { code = '' } = useParams();
  const { year } = useScope();
  const may = useMay();
  const moment = useMoment();
  const { data, error, refetch } = useIndicators(year, moment.asOf, moment.ready);
  const { data: before } = useIndicators(year - 1);
  const { data: definitions } = useDefinitions(moment.asOf, moment.ready);
  const indicator = data?.indicators.find((one) => one.code === code);
  const versions = definitions?.definitions.find((one) => one.code === code)?.versions ?? [];
  const definition = findDefinition(versions, indicator?.definitionVersion ?? null);
  return (
    <Page
      title={indicator === undefined ? code : words.label(indicator.name)}
      lead={t('indicator.lead', { year })}
      crumbs={[{ to: withSearch('/indikator', moment.search), label: t('nav') }]}
      actions={
        <Button component={Link} variant="default" to={withSearch('/indikator/banding', moment.search)}>
          {t('compare.open')}
        </Button>
      }
    >
      <MomentBar moment={moment} shown={data?.asOf} />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && moment.ready && <Loading rows={8} />}
      {data !== undefined && indicator === undefined && <Empty>{t('indicator.none', { year })}</Empty>}
      {indicator !== undefined && (
        <>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Big label={t('realisation')}>
              <Realisation indicator={indicator} definition={definition} search={moment.search} />
              <Text size="sm" component="p" m={0}>
                <Trend
                  now={indicator.realisation}
                  before={before?.indicators.find((one) => one.code === code)?.realisation}
                  year={year - 1}
                />
              </Text>
            </Big>
            <Big label={t('target')}>
              <Anchor
                component={Link}
                to={`/kegiatan/performance-agreements/${String(year)}`}
                inherit
                className="jejak-big"
              >
                <FigureText figure={indicator.target} />
              </Anchor>
            </Big>
            <Big label={t('achievement')}>
              <span className="jejak-big">
                <FigureText figure={indicator.achievement} unit="%" />
              </span>{' '}
              <Achievement achievement={indicator.achievement} />
            </Big>
          </SimpleGrid>
          {indicator.notes.map(({ code: note, text }) => (
            <Text key={note + text} size="sm" lang="id">
              {text}
            </Text>
          ))}
          <Months
            name={words.label(indicator.name)}
            formula={definition?.['formula']}
            asOf={moment.asOf}
            search={moment.search}
          />
          <FormulaPanel indicator={indicator} definition={definition} asOf={moment.asOf} search={moment.search} />
          {may('export.make') && <Evidence code={code} asOf={moment.asOf} />}
          <WhatIfPanel
            key={code}
            code={code}
            versions={versions}
            inForce={definition}
            asOf={moment.asOf}
            search={moment.search}
          />
        </>
      )}
    </Page>
  );
};

const Big = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }) => (
  <section className="jejak-card" aria-label={label}>
    <Text size="sm" c="dimmed">
      {label}
    </Text>
    {children}
  </section>
);

interface RealisationProps {
  readonly indicator: Indicator;
  readonly definition: Readonly<Record<string, unknown>> | undefined;
  readonly search: string;
}

/** The value leads to the rows that it is made of; where those are of several kinds, to its formula. */
const Realisation = ({ indicator, definition, search }: RealisationProps) => {
  const survey = surveyOf(definition?.['formula']);
  const to =
    survey !== undefined
      ? factsPath({ kind: 'survey', basis: 'statement', dimension: `survey:${survey}` }, search)
      : indicator.method === 'recorded'
        ? factsPath({ kind: 'indicator-value', basis: 'statement', dimension: `indicator:${indicator.code}` }, search)
        : '#rumus';
  const value = <FigureText figure={indicator.realisation} />;
  return to.startsWith('#') ? (
    <Anchor href={to} inherit className="jejak-big">
      {value}
    </Anchor>
  ) : (
    <Anchor component={Link} to={to} inherit className="jejak-big">
      {value}
    </Anchor>
  );
};

interface MonthsProps {
  readonly name: string;
  readonly formula: unknown;
  readonly asOf: Moment;
  readonly search: string;
}

/** The months of the survey, or of each kind that the formula counts. */
const Months = ({ name, formula, asOf, search }: MonthsProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { office, year } = useScope();
  const { data: kinds } = useCountedKinds();
  const counted = kindsCounted(formula);
  const { data: counts } = useCounts(year, asOf, counted.length > 0);
  const survey = surveyOf(formula);
  if (survey !== undefined) return <SurveyMonths survey={survey} name={name} asOf={asOf} search={search} />;
  return (
    <>
      {counted.map((kind) => {
        const count = counts?.counts.find((one) => one.kind === kind);
        const title = words.label(kinds?.kinds.find((one) => one.kind === kind)?.name ?? kind);
        return count === undefined ? null : (
          <MonthPanel
            key={kind}
            name={`${title} ${String(year)}`}
            valueHeader={t('counts.total')}
            months={monthsOf(count, year)}
            total={count.total}
            fileName={`${kind}-${office}-${String(year)}`}
            to={(month) => factsPath({ kind, basis: basisOf(count), month }, search)}
          />
        );
      })}
    </>
  );
};

const Evidence = ({ code, asOf }: { readonly code: string; readonly asOf: Moment }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const { office, year } = useScope();
  return (
    <div className="jejak-screen-only">
      <Card title={t('evidence.title')}>
        <Text size="sm">{t('evidence.hint')}</Text>
        <Group gap="md" mt="xs">
          {QUARTERS.map((quarter) => {
            const query = new URLSearchParams({ year: String(year), quarter: String(quarter), indicator: code });
            if (asOf !== undefined) query.set('asOf', asOf);
            return (
              <Anchor key={quarter} href={`/api/offices/${office}/recaps/evidence?${query.toString()}`} download>
                {t('evidence.quarter', { quarter })}
              </Anchor>
            );
          })}
        </Group>
      </Card>
    </div>
  );
};
