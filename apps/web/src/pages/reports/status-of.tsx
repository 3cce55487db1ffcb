import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../design/status-tag';

const STATUSES = ['new', 'drafted', 'reviewed', 'final'] as const;
const SENTIMENTS = { new: 'neutral', drafted: 'info', reviewed: 'warning', final: 'positive' } as const;

export const StatusOf = ({ status }: { readonly status: string }) => {
  const { t } = useTranslation('reports');
  const known = STATUSES.find((one) => one === status) ?? 'new';
  return <StatusTag status={known} label={t(`statusOf.${known}`)} sentiment={SENTIMENTS[known]} />;
};
