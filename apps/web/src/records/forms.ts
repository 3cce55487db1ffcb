import { useQuery } from '@tanstack/react-query';
import type { CollectionForms } from './field';

const files = import.meta.glob<CollectionForms>('./forms/*.json', { import: 'default' });

export const loadForms = async (collection: string): Promise<CollectionForms> => {
  const load = files[`./forms/${collection}.json`];
  return load === undefined ? {} : load();
};

/** The forms of a collection; they are part of the program and never change while it runs. */
export const useForms = (collection: string) =>
  useQuery({ queryKey: ['forms', collection], queryFn: () => loadForms(collection), staleTime: Infinity });
