import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusTag } from '../../design/status-tag';
import { useWords } from '../../records/words';
import type { Figure, Indicator } from './figures';
import { withSearch } from './places';

/** Target reached at 100 percent: achievement is realisation by target (DOMAIN: indicators). */
const REACHED = 100;

export const FigureText = ({ figure, unit = '' }: { readonly figure: Figure | null; readonly unit?: string }) => {
  const { t, i18n } = useTranslation(['indicators', 'common']);
  const words = useWords();
  if (figure === null) return <>{t('unknown')}</>;
  const printed =
    i18n.language === 'en' ? words.number(figure.printed.replaceAll('.', '').replace(',', '.')) : figure.printed;
  return (
    <>
      {printed}
      {unit}
    </>
  );
};

export const Achievement = ({ achievement }: Pick<Indicator, 'achievement'>) => {
  const { t } = useTranslation(['indicators', 'common']);
  if (achievement === null) return <StatusTag status="unknown" sentiment="neutral" label={t('unknown')} />;
  const reached = Number(achievement.value) >= REACHED;
  return <StatusTag status="" sentiment={reached ? 'positive' : 'warning'} label={t(reached ? 'reached' : 'below')} />;
};

interface TrendProps {
  readonly now: Figure | null;
  readonly before: Figure | null | undefined;
  readonly year: number;
}

/** Against the year before: a word and a mark, never a colour alone. */
export const Trend = ({ now, before, year }: TrendProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  if (now === null || before === null || before === undefined) return <>{t('trend.unknown', { year })}</>;
  const difference = Number(now.value) - Number(before.value);
  const key = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  return (
    <>
      {t(`trend.${key}`, { year })} <FigureText figure={before} />
    </>
  );
};

interface CardProps {
  readonly indicator: Indicator;
  readonly before: Indicator | undefined;
  readonly year: number;
  readonly search: string;
}

export const IndicatorCard = ({ indicator, before, year, search }: CardProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { code, name, realisation, target, achievement, notes } = indicator;
  return (
    <article className="jejak-card jejak-indicator" aria-labelledby={`indicator-${code}`}>
      <h2 id={`indicator-${code}`} style={{ fontSize: '1rem', margin: 0 }}>
        <Anchor component={Link} to={withSearch(`/indikator/${code}`, search)} inherit>
          {words.label(name)}
        </Anchor>
      </h2>
      <p className="jejak-big" style={{ margin: '0.5rem 0' }}>
        <Anchor
          component={Link}
          to={withSearch(`/indikator/${code}`, search)}
          inherit
          aria-label={t('openFigure', { name: words.label(name) })}
        >
          <FigureText figure={realisation} />
        </Anchor>
      </p>
      <dl className="jejak-terms">
        <div>
          <dt>{t('target')}</dt>
          <dd>
            <FigureText figure={target} />
          </dd>
        </div>
        <div>
          <dt>{t('achievement')}</dt>
          <dd>
            <FigureText figure={achievement} unit="%" /> <Achievement achievement={achievement} />
          </dd>
        </div>
        <div>
          <dt>{t('trend.title')}</dt>
          <dd>
            <Trend now={realisation} before={before?.realisation} year={year - 1} />
          </dd>
        </div>
      </dl>
      {notes.map(({ code: note, text }) => (
        <Text key={note + text} size="sm" mt={4} lang="id">
          {text}
        </Text>
      ))}
    </article>
  );
};
