import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignedIn } from '../../api/session';
import { useZone } from '../../api/situation';
import { Card, Page } from '../../design/page';
import { Empty } from '../../design/states';
import { useOutbox } from '../../drafts/outbox-provider';
import { deleteDraft, type Draft, listDrafts } from '../../drafts/store';
import { findKind } from '../../records/kinds';
import { useWords } from '../../records/words';

const placeOf = ({ collection, command, recordId }: Draft): string =>
  recordId === undefined ? `/catat/${collection}/${command}` : `/kegiatan/${collection}/${recordId}/langkah/${command}`;

/** What was typed and not saved, and what was saved without a network. */
export const DraftsPage = () => {
  const { t } = useTranslation(['drafts', 'common']);
  const words = useWords();
  const zone = useZone();
  const { account } = useSignedIn();
  const { waiting, sendNow, discard } = useOutbox();
  const queries = useQueryClient();
  const { data: drafts = [] } = useQuery({
    queryKey: ['drafts', account, waiting.length],
    queryFn: () => listDrafts(account),
    staleTime: 0,
  });
  const when = (at: number): string => words.moment(new Date(at).toISOString(), zone);
  const sent = new Set(waiting.map(({ draftId }) => draftId));
  const own = drafts.filter(({ id }) => !sent.has(id));
  return (
    <Page title={t('nav')} lead={t('lead')}>
      {waiting.length > 0 && (
        <Card title={t('waiting')}>
          <Stack>
            {waiting.map(({ key, title, createdAt, refusal, draftId }) => (
              <Group key={key} justify="space-between">
                <div>
                  <Text>
                    {words.label(title)} · {when(createdAt)}
                  </Text>
                  <Text size="sm" c={refusal === undefined ? 'dimmed' : 'var(--jejak-negative)'} role="status">
                    {refusal === undefined ? t('willSend') : `${t('refused')} ${refusal.detail}`}
                  </Text>
                </div>
                {refusal !== undefined && (
                  <Group gap="xs">
                    {drafts
                      .filter(({ id }) => id === draftId)
                      .map((draft) => (
                        <Button
                          key={draft.id}
                          component={Link}
                          to={placeOf(draft)}
                          size="xs"
                          onClick={() => void discard(key)}
                        >
                          {t('mend')}
                        </Button>
                      ))}
                    <Button size="xs" variant="default" onClick={() => void discard(key)}>
                      {t('discard')}
                    </Button>
                  </Group>
                )}
              </Group>
            ))}
            <Group>
              <Button variant="default" onClick={() => void sendNow()}>
                {t('sendNow')}
              </Button>
            </Group>
          </Stack>
        </Card>
      )}
      {own.length === 0 && waiting.length === 0 && <Empty>{t('empty')}</Empty>}
      {own.map((draft) => (
        <Card key={draft.id}>
          <Group justify="space-between">
            <Anchor component={Link} to={placeOf(draft)}>
              {words.kind(findKind(draft.collection)?.label ?? { id: draft.collection, en: draft.collection })} ·{' '}
              {when(draft.savedAt)}
            </Anchor>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                void deleteDraft(draft.id).then(() => queries.invalidateQueries({ queryKey: ['drafts'] }));
              }}
            >
              {t('discard')}
            </Button>
          </Group>
        </Card>
      ))}
    </Page>
  );
};
