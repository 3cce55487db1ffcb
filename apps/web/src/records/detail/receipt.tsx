import { Alert, Anchor, Button, CopyButton, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../words';
import type { Saved } from '../form/use-submission';
import type { RecordKind } from '../kinds';

interface ReceiptProps {
  readonly saved: Saved;
  readonly kind: RecordKind;
}

/** Stays until one leaves the page: the number to quote, and what to do next. */
export const Receipt = ({ saved, kind }: ReceiptProps) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { answer, collection, command } = saved;
  const again = kind.opens.includes(command) ? command : kind.opens[0];
  return (
    <Alert color="green" title={t('receipt.title')} role="status">
      <Stack gap="xs">
        <Text>
          {t('receipt.number')} <strong>{answer.id}</strong> · {t('receipt.position')}{' '}
          {words.number(Number(answer.position))}
        </Text>
        {answer.similar.length > 0 && (
          <div>
            <Text fw={600}>{t('form.similar')}</Text>
            <List>
              {answer.similar.map(({ href = '', occurredOn, status = '' }) => (
                <List.Item key={href}>
                  <Anchor component={Link} to={href.replace(/^\/api\/offices\/[^/]+/, '/kegiatan')}>
                    {typeof occurredOn === 'string' ? words.date(occurredOn) : ''} {words.status(status)}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Group gap="xs" className="jejak-screen-only">
          <CopyButton value={answer.id}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {t(copied ? 'action.copied' : 'action.copy', { ns: 'common' })}
              </Button>
            )}
          </CopyButton>
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              window.print();
            }}
          >
            {t('receipt.print')}
          </Button>
          {again !== undefined && (
            <Button size="xs" component={Link} to={`/catat/${collection}/${again}`}>
              {t('receipt.another')}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
};
