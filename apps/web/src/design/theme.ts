import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#e6f0f9',
  '#cfe1f2',
  '#a3c6e6',
  '#74a9d9',
  '#4d90ce',
  '#2f78ba',
  '#1b63a3',
  '#0b4f8a',
  '#083a66',
  '#052a4a',
];

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 5 },
  colors: { brand },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
});

/** Mantine's own colours follow the roles, so that its components and ours look the same in both schemes. */
export const variables: CSSVariablesResolver = () => {
  const roles = {
    '--mantine-color-body': 'var(--jejak-surface)',
    '--mantine-color-text': 'var(--jejak-text)',
    '--mantine-color-dimmed': 'var(--jejak-text-soft)',
    '--mantine-color-error': 'var(--jejak-negative)',
    '--mantine-color-anchor': 'var(--jejak-brand)',
    '--mantine-color-placeholder': 'var(--jejak-text-soft)',
    '--mantine-color-default-border': 'var(--jejak-line)',
  };
  return { variables: {}, light: roles, dark: roles };
};
