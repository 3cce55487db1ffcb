import { Button, Drawer, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../../api/session';
import { ErrorSummary, type ShownError } from '../../design/error-summary';
import { useScope } from '../../shell/scope';
import type { LkipDocument, ReportPlace } from './report-data';
import { useReportAct } from './use-report-act';

interface TextEditorProps {
  readonly place: ReportPlace;
  readonly report: LkipDocument;
  readonly name: string;
  readonly onClose: () => void;
}

const INPUT = 'report-text';
const MOST = 8000;
const SHOWN = 12;
const REFERENCE = /\{\{([^{}]+)\}\}/g;

/** What stood in a text with its numbers as they are now. An unknown reference stays as it is typed. */
const filledIn = (text: string, figures: LkipDocument['figures']): string =>
  text.replace(REFERENCE, (whole, reference: string) => figures[reference.trim()]?.printed ?? whole);

/** A text of the report. Numbers are put in by reference and never typed, so that they follow the log. */
export const TextEditor = ({ place, report, name, onClose }: TextEditorProps) => {
  const { t } = useTranslation(['reports', 'common']);
  const { office } = useScope();
  const { account } = useSignedIn();
  const kept = `jejak.report-text.${account}.${office}.${place.period ?? place.year}.${name}`;
  const block = report.texts[name];
  const stands = block?.text ?? '';
  const [text, setText] = useState(() => sessionStorage.getItem(kept) ?? stands);
  const [search, setSearch] = useState('');
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const input = useRef<HTMLTextAreaElement>(null);
  const act = useReportAct(place);
  useEffect(() => {
    if (text === stands) sessionStorage.removeItem(kept);
    else sessionStorage.setItem(kept, text);
  }, [kept, stands, text]);
  const send = async (body: { readonly text?: string }): Promise<void> => {
    const refused = await act.send(`texts/${name}`, body);
    setErrors(refused.map((one) => ({ ...one, field: INPUT })));
    if (refused.length > 0) return;
    sessionStorage.removeItem(kept);
    onClose();
  };
  const insert = (reference: string): void => {
    const at = input.current?.selectionStart ?? text.length;
    const end = input.current?.selectionEnd ?? at;
    setText(`${text.slice(0, at)}{{${reference}}}${text.slice(end)}`);
    input.current?.focus();
  };
  const asked = search.trim().toLowerCase();
  const found = Object.entries(report.figures).filter(
    ([reference, { label }]) => asked !== '' && `${reference} ${label}`.toLowerCase().includes(asked),
  );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('text.editing', { title: block?.title })}
      closeButtonProps={{ 'aria-label': t('action.close', { ns: 'common' }) }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send({ text });
        }}
      >
        <Stack>
          <ErrorSummary errors={errors} />
          <Text size="sm">{t(block?.written === true ? 'text.writtenHint' : 'text.suggestedHint')}</Text>
          <Textarea
            id={INPUT}
            ref={input}
            label={t('text.input')}
            description={t('text.inputHint', { contoh: '{{performance}}' })}
            lang="id"
            autosize
            minRows={6}
            maxRows={16}
            maxLength={MOST}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send({ text });
            }}
          />
          <div className="jejak-card">
            <Text fw={600} size="sm">
              {t('text.preview')}
            </Text>
            <Text lang="id" style={{ whiteSpace: 'pre-line' }}>
              {filledIn(text, report.figures)}
            </Text>
          </div>
          <TextInput
            type="search"
            label={t('text.references')}
            description={t('text.referencesHint')}
            value={search}
            onChange={({ currentTarget }) => {
              setSearch(currentTarget.value);
            }}
          />
          {asked !== '' && (
            <Stack gap={4} role="group" aria-label={t('text.references')}>
              <Text size="sm" role="status">
                {t('text.found', { count: found.length })}
              </Text>
              {found.slice(0, SHOWN).map(([reference, { label, printed }]) => (
                <Button
                  key={reference}
                  size="compact-sm"
                  variant="default"
                  justify="start"
                  lang="id"
                  title={`${label}: ${printed}`}
                  onClick={() => {
                    insert(reference);
                  }}
                >
                  {label}: {printed}
                </Button>
              ))}
            </Stack>
          )}
          <Group>
            <Button type="submit" loading={act.inFlight} disabled={text.trim() === ''}>
              {t('action.save', { ns: 'common' })}
            </Button>
            {block?.written === true && (
              <Button variant="default" disabled={act.inFlight} onClick={() => void send({})}>
                {t('text.toSuggestion')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
};
