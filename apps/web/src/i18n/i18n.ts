import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import id from './id.json';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const REMEMBERED = 'jejak.language';

/** Each page brings its own words, named after its folder: `src/pages/queues/id.json` is the namespace `queues`. */
const pages = import.meta.glob<Record<string, unknown>>('../pages/*/{id,en}.json', { eager: true, import: 'default' });

const resources: Record<Language, Record<string, Record<string, unknown>>> = { id: { common: id }, en: { common: en } };
for (const [path, words] of Object.entries(pages)) {
  const [, page = '', language = ''] = /pages\/([^/]+)\/(id|en)\.json$/.exec(path) ?? [];
  if (language === 'id' || language === 'en') resources[language][page] = words;
}

export const startI18n = async (): Promise<void> => {
  const remembered = localStorage.getItem(REMEMBERED);
  await i18next.use(initReactI18next).init({
    resources,
    lng: remembered === 'en' ? 'en' : 'id',
    fallbackLng: 'id',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
};

export const changeLanguage = async (language: Language): Promise<void> => {
  localStorage.setItem(REMEMBERED, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};
