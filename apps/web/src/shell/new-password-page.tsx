import { Container, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NewPasswordForm } from './new-password-form';

/** A password that somebody else chose is changed before anything else. */
export const NewPasswordPage = () => {
  const { t } = useTranslation();
  return (
    <Container size={420} py="xl" component="main">
      <Stack className="jejak-card">
        <Title order={1} size="h2">
          {t('newPassword.title')}
        </Title>
        <Text>{t('newPassword.why')}</Text>
        <NewPasswordForm />
      </Stack>
    </Container>
  );
};
