import { Alert, Anchor, Button, FileInput, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listAttachments, uploadAttachment } from '../../api/attachments';
import type { RecordView } from '../../api/records';
import { useMay } from '../../api/session';
import { Card } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useScope } from '../../shell/scope';
import type { RecordKind } from '../kinds';
import { useWords } from '../words';

const KINDS = ['letter', 'decision', 'report', 'photo', 'identity', 'receipt', 'other'] as const;
const KIBI = 1024;

interface AttachmentsProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

export const Attachments = ({ kind, record }: AttachmentsProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const may = useMay();
  const { office } = useScope();
  const place = { office, collection: kind.collection, id: record.id };
  const { data, error } = useQuery({
    queryKey: ['attachments', office, kind.collection, record.id],
    queryFn: () => listAttachments(place),
    enabled: may('attachment.read'),
  });
  if (!may('attachment.read')) return <Alert color="yellow">{t('attachment.forbidden')}</Alert>;
  if (error !== null) return <PageError error={error} />;
  if (data === undefined) return <Loading />;
  const standing = data.attachments.filter(({ status }) => status === 'standing');
  return (
    <Stack>
      {standing.length === 0 ? (
        <Empty>{t('attachment.empty')}</Empty>
      ) : (
        <List className="jejak-card" listStyleType="none" spacing="xs">
          {standing.map(({ id, kind: what, fileName, bytes, href, addedBy, personal }) => (
            <List.Item key={id}>
              <Anchor href={href} download>
                {fileName ?? t(`attachment.${what}`)}
              </Anchor>{' '}
              <Text span size="sm" c="dimmed">
                {t(`attachment.${what}`)} · {words.number(Math.ceil(bytes / KIBI))} KiB · {addedBy}
                {personal ? ` · ${t('attachment.personal')}` : ''}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {may('record.write') && <Upload place={place} />}
    </Stack>
  );
};

const Upload = ({ place }: { readonly place: Parameters<typeof listAttachments>[0] }) => {
  const { t } = useTranslation(['records', 'common']);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [what, setWhat] = useState<string>('letter');
  const [error, setError] = useState<Error | undefined>();
  const [inFlight, setInFlight] = useState(false);
  const send = async (): Promise<void> => {
    if (file === null) return;
    setInFlight(true);
    try {
      await uploadAttachment(place, file, what);
      setFile(null);
      setError(undefined);
      await queries.invalidateQueries({ queryKey: ['attachments'] });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal : new Error('unknown'));
    } finally {
      setInFlight(false);
    }
  };
  return (
    <Card title={t('attachment.add')}>
      {error !== undefined && <PageError error={error} />}
      <Group align="end">
        <FileInput
          label={t('attachment.file')}
          description={t('attachment.limits')}
          value={file}
          onChange={setFile}
          clearable
          maw={360}
          accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.txt,.csv"
        />
        <NativeSelect
          label={t('attachment.kind')}
          value={what}
          data={KINDS.map((value) => ({ value, label: t(`attachment.${value}`) }))}
          onChange={({ currentTarget }) => {
            setWhat(currentTarget.value);
          }}
        />
        <Button onClick={() => void send()} loading={inFlight} disabled={file === null}>
          {t('attachment.send')}
        </Button>
      </Group>
    </Card>
  );
};
