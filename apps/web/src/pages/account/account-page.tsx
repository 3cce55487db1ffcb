import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import { useZone } from '../../api/situation';
import { Card, Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { NewPasswordForm } from '../../shell/new-password-form';

/** The own password, and where one has signed in. */
export const AccountPage = () => {
  const { t } = useTranslation(['account', 'common']);
  const { moment } = useWords();
  const zone = useZone();
  const queries = useQueryClient();
  const [changed, setChanged] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['own-sessions'],
    queryFn: () => answered(api.GET('/api/session/list')),
  });
  const end = async (session: string): Promise<void> => {
    await api.DELETE('/api/session/list/{session}', { params: { path: { session } } });
    await queries.invalidateQueries({ queryKey: ['own-sessions'] });
  };
  return (
    <Page title={t('title')}>
      <Card title={t('newPassword.title', { ns: 'common' })}>
        <Stack maw={420}>
          {changed && (
            <Alert color="green" role="status">
              {t('changed')}
            </Alert>
          )}
          <NewPasswordForm
            onChanged={() => {
              setChanged(true);
            }}
          />
        </Stack>
      </Card>
      <Card title={t('sessions')}>
        {error !== null && <PageError error={error} />}
        {data === undefined && error === null && <Loading rows={2} />}
        <Stack gap="xs">
          {data?.sessions.map(({ id, seenAt, begunAt, current }) => (
            <Group key={id} justify="space-between">
              <Text>
                {t('session', { begun: moment(begunAt, zone), seen: moment(seenAt, zone) })}
                {current ? ` · ${t('current')}` : ''}
              </Text>
              {!current && (
                <Button size="xs" variant="default" onClick={() => void end(id)}>
                  {t('end')}
                </Button>
              )}
            </Group>
          ))}
        </Stack>
      </Card>
    </Page>
  );
};
