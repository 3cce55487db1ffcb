import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmationProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will be done, with the very numbers that it is done to. */
  readonly children: ReactNode;
  /** The act itself, as a verb: never only "OK". */
  readonly confirm: string;
  readonly harmful?: boolean;
  readonly inFlight: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before an act that others will notice. */
export const Confirmation = (props: ConfirmationProps) => {
  const { t } = useTranslation();
  const { opened, title, children, confirm, harmful = false, inFlight, onConfirm, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button {...(harmful ? { color: 'red' } : {})} loading={inFlight} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
