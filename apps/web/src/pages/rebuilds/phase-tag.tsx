import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../design/status-tag';
import type { Rebuild } from './rebuild-data';

const SENTIMENTS = {
  preparing: 'info',
  folding: 'info',
  'catching-up': 'info',
  comparing: 'info',
  ready: 'positive',
  paused: 'warning',
  swapped: 'positive',
  discarded: 'neutral',
  failed: 'negative',
} as const;

export const PhaseTag = ({ phase }: Pick<Rebuild, 'phase'>) => {
  const { t } = useTranslation('rebuilds');
  return <StatusTag status={phase} label={t(`phase.${phase}`)} sentiment={SENTIMENTS[phase]} />;
};
