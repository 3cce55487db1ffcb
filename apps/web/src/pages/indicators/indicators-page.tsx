import { Anchor, Button, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../api/session';
import { Card, Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useScope } from '../../shell/scope';
import { CountsTable } from './counts-table';
import { Downloads } from './downloads';
import { useIndicators } from './figures';
import './indicators.css';
import { FigureText, IndicatorCard } from './indicator-card';
import { useMoment } from './moment';
import { MomentBar } from './moment-bar';
import { withSearch } from './places';

/** Every indicator of the year, what the year comes to, and the counts behind it. */
export const IndicatorsPage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const { year } = useScope();
  const may = useMay();
  const moment = useMoment();
  const { data, error, refetch } = useIndicators(year, moment.asOf, moment.ready);
  const { data: before } = useIndicators(year - 1);
  return (
    <Page
      title={t('nav')}
      lead={t('lead', { year })}
      actions={
        <Button component={Link} variant="default" to={withSearch('/indikator/banding', moment.search)}>
          {t('compare.open')}
        </Button>
      }
    >
      <MomentBar moment={moment} shown={data?.asOf} />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && moment.ready && <Loading rows={6} />}
      {data !== undefined && (
        <>
          {data.notes.map(({ code, text }) => (
            <Text key={code} lang="id">
              {text}
            </Text>
          ))}
          {data.indicators.length === 0 ? (
            <Empty>{t('empty', { year })}</Empty>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {data.indicators.map((indicator) => (
                <IndicatorCard
                  key={indicator.code}
                  indicator={indicator}
                  before={before?.indicators.find(({ code }) => code === indicator.code)}
                  year={year}
                  search={moment.search}
                />
              ))}
            </SimpleGrid>
          )}
          <Card title={t('year.title', { year })}>
            <dl className="jejak-terms">
              <div>
                <dt>{t('year.indicators')}</dt>
                <dd>
                  <FigureText figure={data.indicatorAchievement} unit="%" />
                </dd>
              </div>
              <div>
                <dt>{t('year.absorption')}</dt>
                <dd>
                  <FigureText figure={data.absorption.percent} unit="%" />
                  {' — '}
                  <Anchor component={Link} to={`/kegiatan/budgets/${String(year)}`}>
                    Rp <FigureText figure={data.absorption.realisation} /> {t('year.of')} Rp{' '}
                    <FigureText figure={data.absorption.allotment} />
                  </Anchor>
                </dd>
              </div>
              <div>
                <dt>{t('year.performance')}</dt>
                <dd>
                  <FigureText figure={data.performance} unit="%" />
                </dd>
              </div>
            </dl>
          </Card>
        </>
      )}
      {moment.ready && <CountsTable moment={moment} />}
      {may('export.make') && moment.ready && <Downloads asOf={moment.asOf} />}
    </Page>
  );
};
