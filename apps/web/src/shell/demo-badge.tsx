import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../api/session';

/** Said on every page for as long as what is shown was invented. */
export const DemoBadge = (place: { readonly visibleFrom?: 'xs'; readonly hiddenFrom?: 'xs' }) => {
  const { t } = useTranslation();
  const { office, demo } = useSignedIn();
  if (!demo && !office.startsWith('demo-')) return null;
  return (
    <Badge color="yellow.3" autoContrast title={t('shell.demoHint')} size="sm" {...place}>
      {t('shell.demo')}
    </Badge>
  );
};
