import { Anchor, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface ShownError {
  /** The id of the field's input; absent where the whole is meant. */
  readonly field?: string | undefined;
  readonly message: string;
}

/** All errors on top, each a link to its field; the focus moves here whenever there are new ones (GOV.UK). */
export const ErrorSummary = ({ errors }: { readonly errors: readonly ShownError[] }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="errors-title"
      style={{ border: '3px solid var(--jejak-negative)', padding: '1rem', borderRadius: 6 }}
    >
      <Text fw={700} id="errors-title" component="h2" size="lg">
        {t('form.errors', { count: errors.length })}
      </Text>
      <List>
        {errors.map(({ field, message }) => (
          <List.Item key={`${field ?? ''} ${message}`}>
            {field === undefined ? (
              <Text span c="var(--jejak-negative)" fw={600}>
                {message}
              </Text>
            ) : (
              <Anchor
                href={`#${field}`}
                c="var(--jejak-negative)"
                fw={600}
                onClick={(event) => {
                  event.preventDefault();
                  const input = document.getElementById(field);
                  input?.scrollIntoView({ block: 'center' });
                  input?.focus();
                }}
              >
                {message}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
};
