import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type SyntheticEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** Searches what records say of themselves; a person's name is not among it and is never put into an address. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const focus = (): void => input.current?.focus();
  useHotkeys([
    ['/', focus],
    ['mod+K', focus],
  ]);
  const search = (event: SyntheticEvent): void => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? '';
    if (words !== '') void navigate(`/kegiatan?q=${encodeURIComponent(words)}`);
  };
  return (
    <>
      <form role="search" onSubmit={search}>
        <TextInput
          ref={input}
          visibleFrom="md"
          size="sm"
          w={220}
          type="search"
          maxLength={100}
          aria-label={t('shell.search')}
          placeholder={t('shell.searchHint')}
        />
      </form>
      <Button
        hiddenFrom="md"
        variant="default"
        size="sm"
        px="xs"
        aria-label={t('shell.search')}
        onClick={() => void navigate('/kegiatan')}
      >
        <span aria-hidden>⌕</span>
      </Button>
    </>
  );
};
