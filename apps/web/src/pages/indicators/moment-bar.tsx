import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/situation';
import { formText } from '../../design/form-text';
import { StatusTag } from '../../design/status-tag';
import { useWords } from '../../records/words';
import { type ChosenMoment, type Mode, MODES } from './moment';
import { readMoment } from './moment-reading';

const isMode = (text: string): text is Mode => MODES.some((mode) => mode === text);

interface MomentBarProps {
  readonly moment: ChosenMoment;
  /** At what the shown figures were computed. */
  readonly shown?: { readonly position: string; readonly recordedAt: string | null } | undefined;
}

/** Which figures: official, as they stand, or as they stood; and the position that they were computed at. */
export const MomentBar = ({ moment, shown }: MomentBarProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const zone = useZone();
  const [wrong, setWrong] = useState(false);
  const label = useId();
  const { mode, official, choose } = moment;
  const look = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = formText(form, 'position') === '' ? formText(form, 'day') : formText(form, 'position');
    const known = readMoment(text, zone, Date.now()) !== undefined;
    setWrong(!known);
    if (known) choose('tanggal', text);
  };
  return (
    <Stack gap="xs">
      <Group gap="sm" align="end" className="jejak-screen-only">
        <div role="group" aria-labelledby={label}>
          <Text size="xs" fw={500} id={label}>
            {t('moment.title')}
          </Text>
          <SegmentedControl
            size="xs"
            value={mode}
            data={MODES.map((value) => ({ value, label: t(`moment.${value}`) }))}
            onChange={(value) => {
              if (isMode(value)) choose(value);
            }}
          />
        </div>
        {mode === 'tanggal' && (
          <form onSubmit={look}>
            <Group gap="xs" align="end">
              <TextInput size="xs" type="date" name="day" label={t('moment.day')} />
              <TextInput
                size="xs"
                name="position"
                inputMode="numeric"
                maxLength={16}
                label={t('moment.position')}
                error={wrong ? t('moment.wrong') : undefined}
              />
              <Button size="xs" type="submit" variant="default">
                {t('moment.look')}
              </Button>
            </Group>
          </form>
        )}
      </Group>
      <Text size="sm" role="status">
        {mode === 'resmi' && official !== undefined && official.position === undefined ? (
          <StatusTag
            status="warning"
            sentiment="warning"
            label={t('moment.notLocked', { locked: words.number(official.locked), all: words.number(official.all) })}
          />
        ) : (
          shown !== undefined && (
            <>
              {mode === 'resmi' && <StatusTag status="locked" label={t('moment.official')} />}{' '}
              {t('moment.shown', {
                position: words.number(Number(shown.position)),
                when: shown.recordedAt === null ? '—' : words.moment(shown.recordedAt, zone),
              })}
            </>
          )
        )}
        {mode === 'tanggal' && moment.asOf === undefined && t('moment.pick')}
      </Text>
    </Stack>
  );
};
