import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../design/page';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('state.noPage')}>
      <Text>{t('state.noPageHint')}</Text>
      <Anchor component={Link} to="/">
        {t('nav.home')}
      </Anchor>
    </Page>
  );
};
