import { Alert, Button, Container, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/i18n';
import { SignInForm } from './sign-in-form';

interface SignInPageProps {
  readonly hasAccounts: boolean;
  readonly demo: boolean;
}

export const SignInPage = ({ hasAccounts, demo }: SignInPageProps) => {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    document.title = `${t('signIn.title')} — Jejak`;
  }, [t]);
  return (
    <Container size={420} py="xl" component="main">
      <Stack className="jejak-card">
        <Title order={1} size="h2">
          {t('signIn.title')}
        </Title>
        {demo && <Alert color="yellow">{t('signIn.demo')}</Alert>}
        {!hasAccounts && <Alert color="yellow">{t('signIn.noAccounts')}</Alert>}
        <SignInForm />
        <Button
          variant="subtle"
          size="xs"
          onClick={() => void changeLanguage(i18n.language === 'id' ? 'en' : 'id')}
          lang={i18n.language === 'id' ? 'en' : 'id'}
        >
          {i18n.language === 'id' ? 'English' : 'Bahasa Indonesia'}
        </Button>
      </Stack>
    </Container>
  );
};
