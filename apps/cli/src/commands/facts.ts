import type { Engine } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import type { FactRow } from '@jejak/indicators/domain';
import type { RedactedFact } from '@jejak/recaps';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface FactsOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly kind?: string;
  readonly basis?: FactRow['basis'];
  readonly month?: number;
  readonly dimension?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly json?: boolean;
}

type Page = Awaited<ReturnType<Engine['figures']['facts']>>;
interface FactPage extends Omit<Page, 'facts'> {
  readonly facts: readonly (FactRow | RedactedFact)[];
}

const PAGE = 200;

/** Every page of the list, all as of the first one's position. */
const allFacts = async (engine: Engine, options: FactsOptions): Promise<Omit<FactPage, 'nextCursor'>> => {
  const { isOfCountsOnly, redactedFact } = await import('@jejak/recaps');
  const { office, year, kind, basis, month, dimension, asOf } = options;
  const query = {
    office,
    year,
    limit: PAGE,
    ...(kind !== undefined && { kind }),
    ...(basis !== undefined && { basis }),
    ...(month !== undefined && { month }),
    ...(dimension !== undefined && { dimensions: dimension }),
    ...(asOf !== undefined && { asOf }),
  };
  const { nextCursor, ...first } = await engine.figures.facts(query);
  const facts = [...first.facts];
  for (let cursor = nextCursor; cursor !== null;) {
    const page = await engine.figures.facts({ ...query, cursor });
    facts.push(...page.facts);
    cursor = page.nextCursor;
  }
  // Here nobody has shown who he is: what is rahasia is told by its count.
  return { ...first, facts: facts.map((fact) => (isOfCountsOnly(fact) ? redactedFact(fact) : fact)) };
};

const pairs = (dimensions: Readonly<Record<string, string>>): string =>
  Object.entries(dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

const factsText = ({ facts, total, quantity }: Omit<FactPage, 'nextCursor'>): string =>
  `${table(
    [
      { title: 'PERIODE' },
      { title: 'JENIS' },
      { title: 'DASAR' },
      { title: 'JUMLAH', right: true },
      { title: 'NILAI', right: true },
      { title: 'POSISI', right: true },
      { title: 'CATATAN' },
      { title: 'RINCIAN' },
    ],
    facts.map((fact) => [
      fact.period,
      fact.kind,
      fact.basis,
      toIndonesian(String(fact.quantity)),
      'value' in fact ? (fact.value ?? '') : '',
      fact.fromPosition === null ? '' : String(Number(fact.fromPosition)),
      fact.stream ?? 'rahasia',
      pairs(fact.dimensions),
    ]),
  )}\n\n${toIndonesian(String(total))} baris, jumlah ${toIndonesian(String(quantity))}`;

export const showFacts = (options: FactsOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const { asOf, total, quantity, facts } = await allFacts(engine, options);
    const { office, year } = options;
    if (options.json === true) printJson(out, { office, year, asOf: { position: asOf }, total, quantity, facts });
    else out.result(factsText({ asOf, total, quantity, facts }));
    return EXIT.ok;
  });
