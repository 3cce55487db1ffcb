import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formText } from '../../design/form-text';
import { useWords } from '../../records/words';
import type { PeriodAct } from './month-status';

/** As the server asks: a reason of 5 to 500 letters. */
const REASON = { min: 5, max: 500 } as const;

interface ConfirmProps {
  readonly act: PeriodAct;
  /** The exact month and section, in words. */
  readonly place: string;
  readonly missing: number;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: (reason: string) => void;
}

/** Says again what will be done, and to which month of which section; reopening wants a reason. */
export const ConfirmAct = ({ act, place, missing, busy, onCancel, onConfirm }: ConfirmProps) => {
  const { t } = useTranslation(['periods', 'common']);
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const confirm = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = formText(event.currentTarget, 'reason');
    const isWrong = act === 'reopen' && (reason.length < REASON.min || reason.length > REASON.max);
    setWrong(isWrong);
    if (isWrong) box.current?.querySelector('textarea')?.focus();
    else onConfirm(reason);
  };
  return (
    <form ref={box} tabIndex={-1} role="group" aria-labelledby={id} onSubmit={confirm}>
      <Stack gap="sm">
        <Text id={id} fw={700}>
          {t(`confirm.${act}`, { place })}
        </Text>
        {act === 'complete' && missing > 0 && (
          <Text size="sm">{t('confirm.zero', { count: missing, number: words.number(missing) })}</Text>
        )}
        {act === 'reopen' && (
          <Textarea
            name="reason"
            label={t('reason')}
            description={t('reasonHint')}
            error={wrong ? t('form.length', { ns: 'common', label: t('reason'), ...REASON }) : undefined}
            maxLength={REASON.max}
            autosize
            minRows={2}
            aria-required
          />
        )}
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {t(`act.${act}`)}
          </Button>
          <Button variant="default" onClick={onCancel} disabled={busy}>
            {t('action.cancel', { ns: 'common' })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
