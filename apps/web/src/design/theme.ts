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

/** Greys with a little of the brand in them, as the neutral roles have. */
const dark: MantineColorsTuple = [
  '#e8edf2',
  '#c5ced6',
  '#b3bec9',
  '#8d99a5',
  '#5d6a76',
  '#46525e',
  '#232c35',
  '#1a2129',
  '#12171d',
  '#0c1014',
];

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 5 },
  colors: { brand, dark },
  components: {
    // Labels are sentences: on a telephone they take two lines rather than leave the window.
    Button: {
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)' },
        inner: { minHeight: 'calc(var(--button-height) - 2px)' },
        label: { whiteSpace: 'normal', lineHeight: 1.3, overflow: 'visible' },
      },
    },
  },
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
