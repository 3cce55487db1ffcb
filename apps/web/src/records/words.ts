import { formatDateId } from '@jejak/calendar';
import { toIndonesian } from '@jejak/figures';
import { statusName } from '@jejak/records';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import labelsEn from './labels.en.json';
import optionsEn from './options.en.json';
import optionsId from './options.id.json';
import statusesEn from './statuses.en.json';

type Catalogue = Readonly<Record<string, string>>;

const options: Readonly<Record<'id' | 'en', Catalogue>> = { id: optionsId, en: optionsEn };
/** English of what the server says in Indonesian, by the Indonesian. */
const labels: Catalogue = labelsEn;
const statuses: Catalogue = statusesEn;

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** `letterNumber` → `Letter number`: for what has no name anywhere. */
const spelled = (name: string): string =>
  capitalised(name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`));

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const dateEn = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${MONTHS_EN[Number(month) - 1] ?? month} ${year}`;
};

/** How everything that is not a sentence of ours is said: labels of questions, codes, states, dates and numbers. */
export interface Words {
  readonly label: (indonesian: string) => string;
  readonly option: (code: string, field?: string) => string;
  readonly isOption: (code: string, field?: string) => boolean;
  readonly status: (status: string) => string;
  /** `TimporaMeetingPlanned` of the title `TimporaMeeting` → `Direncanakan`. */
  readonly event: (type: string, title: string) => string;
  readonly kind: (label: { readonly id: string; readonly en: string }) => string;
  readonly date: (date: string) => string;
  readonly moment: (instant: string, zone: string) => string;
  readonly number: (value: number | string) => string;
  /** A part of what a record holds that no form asks for under its own name: `details`, `realisation:3`. */
  readonly part: (name: string) => string;
}

const wordsOf = (language: 'id' | 'en'): Words => {
  const find = (code: string, field?: string): string | undefined =>
    (field === undefined ? undefined : options[language][`${field}.${code}`]) ?? options[language][code];
  const status = (code: string): string =>
    capitalised(language === 'en' ? (statuses[code] ?? spelled(code)) : statusName(code));
  return {
    label: (text) => (language === 'en' ? (labels[text] ?? text) : text),
    option: (code, field) => find(code, field) ?? code,
    isOption: (code, field) => find(code, field) !== undefined,
    status,
    event: (type, title) => {
      const step = type.startsWith(title) ? type.slice(title.length) : type;
      const code = `${step.slice(0, 1).toLowerCase()}${step.slice(1)}`;
      const known = find(`event.${step}`);
      if (known !== undefined) return known;
      const named = status(code);
      return named === capitalised(code) ? spelled(step) : named;
    },
    kind: (label) => label[language],
    date: (date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? (language === 'en' ? dateEn(date) : formatDateId(date)) : date),
    moment: (instant, zone) =>
      new Date(instant).toLocaleString(language === 'en' ? 'en-GB' : 'id-ID', {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: zone,
      }),
    number: (value) => {
      const text = String(value);
      return language === 'en' ? text.replace(/\B(?=(\d{3})+(\.|$))/g, ',') : toIndonesian(text);
    },
    part: (name) => {
      const [head = name, number] = name.split(':');
      return [find(`part.${head}`) ?? spelled(head), number].filter((one) => one !== undefined).join(' ');
    },
  };
};

export const useWords = (): Words => {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'id';
  return useMemo(() => wordsOf(language), [language]);
};
