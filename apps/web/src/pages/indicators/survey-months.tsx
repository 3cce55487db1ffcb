import { surveyFindings, surveyMonths } from '@jejak/indicators/domain';
import { roundHalfUp } from '@jejak/figures';
import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { type Moment, useFacts } from './figures';
import { MonthPanel } from './month-panel';
import { factsPath } from './places';

const DECIMALS = 2;

interface SurveyProps {
  readonly survey: string;
  readonly name: string;
  readonly asOf: Moment;
  readonly search: string;
}

/** Months of the survey behind an indicator, by the same rule as the indicator itself: weighted by respondents. */
export const SurveyMonths = ({ survey, name, asOf, search }: SurveyProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { office, year } = useScope();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFacts({
    year,
    kind: 'survey',
    basis: 'statement',
    dimension: [`survey:${survey}`],
    ...(asOf === undefined ? {} : { asOf }),
  });
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (error !== null) return <PageError error={error} onRetry={() => void refetch()} />;
  if (data === undefined || hasNextPage) return <Loading rows={6} />;
  const months = surveyMonths(
    data.pages
      .flatMap(({ facts }) => facts)
      .map((fact) => ({
        ...fact,
        stream: fact.stream ?? '',
        fromPosition: fact.fromPosition ?? '',
        eventId: fact.eventId ?? '',
      })),
  );
  if (months.length === 0)
    return (
      <Card title={name}>
        <Text>{t('survey.none', { year })}</Text>
      </Card>
    );
  const findings = surveyFindings(months, year);
  const far = findings.filter(({ code }) => code === 'SURVEY_OUTLIER_MONTH');
  return (
    <>
      <MonthPanel
        name={`${name} ${String(year)}`}
        valueHeader={t('survey.value')}
        besideHeader={t('survey.respondents')}
        months={Array.from({ length: 12 }, (_, index) => {
          const month = `${String(year)}-${String(index + 1).padStart(2, '0')}`;
          const known = months.find((one) => one.month === month);
          return {
            month,
            value: known === undefined ? null : roundHalfUp(known.value, DECIMALS),
            ...(known === undefined ? {} : { beside: known.respondents }),
            outlier: far.some(({ text }) => text.includes(month)),
          };
        })}
        fileName={`survei-${survey}-${office}-${String(year)}`}
        to={(month) => factsPath({ kind: 'survey', basis: 'statement', dimension: `survey:${survey}`, month }, search)}
      />
      {findings.map(({ code, text }) => (
        <Text key={code + text} size="sm" lang="id">
          {words.label(text)}
        </Text>
      ))}
    </>
  );
};
