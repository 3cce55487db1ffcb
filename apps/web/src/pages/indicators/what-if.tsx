import { Button, Group, JsonInput, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { Card } from '../../design/page';
import { PageError } from '../../design/states';
import { formText } from '../../design/form-text';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { type Moment, useWhatIf, type WhatIf } from './figures';
import { Steps } from './formula-panel';
import { FigureText } from './indicator-card';

type Versions = readonly components['schemas']['DefinitionVersionView'][];

interface WhatIfProps {
  readonly code: string;
  readonly versions: Versions;
  readonly inForce: Readonly<Record<string, unknown>> | undefined;
  readonly asOf: Moment;
  readonly search: string;
}

const DRAFT = 'draft';
const SPACES = 2;

const readObject = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

/** The year by another definition, side by side. Nothing is stored: a proposal is made at the definition itself. */
export const WhatIfPanel = ({ code, versions, inForce, asOf, search }: WhatIfProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const { year } = useScope();
  const [chosen, setChosen] = useState<string>(DRAFT);
  const [wrong, setWrong] = useState(false);
  const { mutate, data, error, isPending } = useWhatIf(year, asOf);
  const ask = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (chosen !== DRAFT) {
      mutate({ indicator: code, version: Number(chosen) });
      return;
    }
    const definition = readObject(formText(event.currentTarget, 'definition'));
    setWrong(definition === undefined);
    if (definition !== undefined) mutate({ definition });
  };
  return (
    <Card title={t('whatIf.title')}>
      <Text size="sm">{t('whatIf.hint')}</Text>
      <form onSubmit={ask} className="jejak-screen-only">
        <Stack gap="sm" mt="sm">
          <NativeSelect
            label={t('whatIf.definition')}
            maw={420}
            value={chosen}
            data={[
              { value: DRAFT, label: t('whatIf.draft') },
              ...versions.map(({ definition, status }) => ({
                value: String(definition['version']),
                label: t('whatIf.version', {
                  version: String(definition['version']),
                  status: t(`definitionStatus.${status}`),
                }),
              })),
            ]}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
            }}
          />
          {chosen === DRAFT && (
            <JsonInput
              key={code + String(inForce?.['version'])}
              name="definition"
              label={t('whatIf.text')}
              defaultValue={inForce === undefined ? '' : JSON.stringify(inForce, null, SPACES)}
              autosize
              minRows={6}
              maxRows={18}
              error={wrong ? t('whatIf.wrong') : undefined}
            />
          )}
          <Group>
            <Button type="submit" variant="default" loading={isPending}>
              {t('whatIf.ask')}
            </Button>
          </Group>
        </Stack>
      </form>
      {error !== null && <PageError error={error} />}
      {data !== undefined && <Answer answer={data} search={search} />}
    </Card>
  );
};

const Answer = ({ answer, search }: { readonly answer: WhatIf; readonly search: string }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const rows = [
    { key: 'realisation', figure: answer.realisation, unit: '' },
    { key: 'achievement', figure: answer.achievement, unit: '%' },
    { key: 'indicatorAchievement', figure: answer.indicatorAchievement, unit: '%' },
    { key: 'performance', figure: answer.performance, unit: '%' },
  ] as const;
  return (
    <div role="status">
      <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('whatIf.title')}>
        <Table mt="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('whatIf.figure')}</Table.Th>
              {(['before', 'after', 'difference'] as const).map((name) => (
                <Table.Th key={name} scope="col" className="jejak-number">
                  {t(`whatIf.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, figure, unit }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{t(`whatIf.${key}`)}</Table.Th>
                {([figure.before, figure.after, figure.difference] as const).map((one, index) => (
                  <Table.Td key={index} className="jejak-number">
                    <FigureText figure={one} unit={one === null ? '' : unit} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Text size="sm" mt="xs">
        {t('whatIf.events', {
          added: words.number(answer.positionsAdded.length),
          dropped: words.number(answer.positionsDropped.length),
        })}
      </Text>
      {answer.after.notes.map(({ code, text }) => (
        <Text key={code + text} size="sm" lang="id">
          {text}
        </Text>
      ))}
      <h3 style={{ fontSize: '1rem' }}>{t('formula.steps')}</h3>
      <Steps formula={answer.definition['formula']} search={search} />
    </div>
  );
};
