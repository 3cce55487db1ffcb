import { createCommandHandler, MemoryEventStore } from '@jejak/event-store';
import { workflows } from '@jejak/workflows';
import { createDocuments, type Documents, type PrintedDocument, type RecordPlace } from '../src';
import { strFromU8, unzipSync } from 'fflate';

export interface Office {
  readonly documents: Documents;
  /** Carries out commands on one record, and says where it is. */
  do(entity: string, ...commands: readonly (readonly [type: string, data: object])[]): Promise<RecordPlace>;
}

/** An office whose records are in memory. */
export const openOffice = (officeTemplates?: string): Office => {
  const store = new MemoryEventStore();
  const clock = { now: () => '2021-12-01T05:00:00.000Z' };
  const zoneOf = (): string => 'Asia/Jakarta';
  const handle = createCommandHandler({ store, workflows, clock, zoneOf, newId: () => crypto.randomUUID() });
  const nameOf = (office: string): string | undefined => (office === 'cilegon' ? 'Kantor Imigrasi Cilegon' : undefined);
  return {
    documents: createDocuments({ store, workflows, nameOf, ...(officeTemplates !== undefined && { officeTemplates }) }),
    do: async (entity, ...commands) => {
      let id: string | undefined;
      for (const [index, [type, data]] of commands.entries()) {
        const outcome = await handle({
          office: 'cilegon',
          entity,
          ...(id !== undefined && { id }),
          command: { type, data },
          commandId: crypto.randomUUID(),
          actor: type.startsWith('Approve') ? 'officer-2' : `officer-1`,
          role: 'officer',
          section: 'inteldakim',
          source: `test:${String(index)}`,
        });
        id = outcome.id;
      }
      return { office: 'cilegon', entity, id: id ?? '' };
    },
  };
};

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The text of a document that is opened again: a line for each paragraph, the footers last. */
export const textOfDocument = ({ bytes }: PrintedDocument): string => {
  const parts = unzipSync(bytes);
  const names = ['word/document.xml', ...Object.keys(parts).filter((name) => /^word\/footer\d*\.xml$/.test(name))];
  return names
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    .map((xml) =>
      decoded(
        xml
          .replace(/<w:br\/>/g, '\n')
          .replace(/<\/w:p>/g, '\n')
          .replace(/<[^>]+>/g, ''),
      ),
    )
    .join('\n');
};
