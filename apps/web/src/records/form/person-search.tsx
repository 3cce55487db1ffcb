import { Anchor, Button, Group, List, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useScope } from '../../shell/scope';
import { Link } from 'react-router';
import { Card } from '../../design/page';
import { PageError } from '../../design/states';
import { useWords } from '../words';

type Found = components['schemas']['FoundPersonView'];

/** By the full name or a document's number, exactly; the search is recorded and nothing of it stands in the address. */
export const PersonSearch = ({ onChoose }: { readonly onChoose: (id: string) => void }) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { office } = useScope();
  const [name, setName] = useState('');
  const [document, setDocument] = useState('');
  const [found, setFound] = useState<readonly Found[] | undefined>();
  const [error, setError] = useState<Error | undefined>();
  const search = async (): Promise<void> => {
    const body = {
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(document.trim() === '' ? {} : { document: document.trim() }),
    };
    try {
      const { persons } = await answered(
        api.POST('/api/offices/{office}/persons/search', { params: { path: { office } }, body }),
      );
      setFound(persons);
      setError(undefined);
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error('unknown'));
    }
  };
  return (
    <Card title={t('reference.person')}>
      <Group align="end">
        <TextInput
          label={t('reference.name')}
          value={name}
          maxLength={300}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        <TextInput
          label={t('reference.document')}
          value={document}
          maxLength={50}
          autoComplete="off"
          onChange={({ currentTarget }) => {
            setDocument(currentTarget.value);
          }}
        />
        <Button variant="default" onClick={() => void search()}>
          {t('list.searchNow')}
        </Button>
      </Group>
      {error !== undefined && <PageError error={error} />}
      {found?.length === 0 && (
        <Text mt="sm" role="status">
          {t('reference.nobody')}{' '}
          <Anchor component={Link} to="/catat/persons/RegisterPerson" target="_blank">
            {t('reference.register')}
          </Anchor>
        </Text>
      )}
      <List listStyleType="none" mt="sm" spacing="xs">
        {found?.map(({ id, masked, status }) => (
          <List.Item key={id}>
            <Group gap="xs">
              <Button
                size="compact-sm"
                onClick={() => {
                  onChoose(id);
                }}
              >
                {t('reference.take')}
              </Button>
              <Text size="sm">
                {Object.values(masked)
                  .filter((one) => typeof one === 'string')
                  .map((one) => (words.isOption(one) ? words.option(one) : words.date(one)))
                  .join(' · ')}{' '}
                · {words.status(status)} · {id.slice(0, 8)}
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </Card>
  );
};
