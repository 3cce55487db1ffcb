import type { LocalDate } from '@jejak/kernel';
import { type Account, OFFICERS } from './accounts';
import type { OfficeBook, PlannedRecord } from './office-book';
import { entryAt } from './random';

export type Sex = 'male' | 'female';

/** A person in the register, as other records name one. */
export interface PlannedPerson {
  readonly person: string;
  readonly nationality: string;
  readonly sex: Sex;
}

const NATIONALITIES = {
  CHN: 35,
  KOR: 18,
  JPN: 14,
  IND: 8,
  MYS: 6,
  PHL: 5,
  VNM: 4,
  BGD: 3,
  USA: 3,
  DEU: 2,
  NGA: 2,
} as const;

const AGENCIES = [
  ['Kepolisian Resor', 'kabupaten/kota'],
  ['Komando Distrik Militer', 'kabupaten/kota'],
  ['Kejaksaan Negeri', 'kabupaten/kota'],
  ['Dinas Tenaga Kerja', 'kabupaten/kota'],
  ['Badan Kesatuan Bangsa dan Politik', 'kabupaten/kota'],
  ['Dinas Kependudukan dan Pencatatan Sipil', 'kabupaten/kota'],
  ['Pangkalan TNI Angkatan Laut', 'kabupaten/kota'],
  ['Bea dan Cukai', 'kabupaten/kota'],
  ['Kantor Wilayah', 'provinsi'],
  ['Badan Narkotika Nasional Provinsi', 'provinsi'],
  ['Kecamatan Satu', 'kecamatan'],
  ['Kecamatan Dua', 'kecamatan'],
] as const;

const SECTORS = ['industri kimia', 'baja', 'energi', 'pelabuhan', 'konstruksi', 'makanan'] as const;
const COMPANIES = 36;
const AGENTS = 6;

/** The registers that every section refers to; persons are entered when a record first needs them. */
export class Registers {
  readonly agencies: readonly string[];
  readonly companies: readonly string[];
  /** Agents of ships: their names and register ids. */
  readonly agents: readonly { readonly name: string; readonly id: string }[];
  readonly #records = new Map<string, PlannedRecord>();
  #persons = 0;

  constructor(private readonly book: OfficeBook) {
    const day = entryAt(book.almanac.workingDays, 0);
    const officer = entryAt(OFFICERS['tata-usaha'], 0);
    this.agencies = AGENCIES.map(([name, level]) => {
      book
        .record('agency', name, { perennial: true })
        .enter(day, officer, 'RegisterAgency', { name, aliases: [], level });
      return name;
    });
    const company = (name: string, sector: string): string => {
      const record = book.record('company', name, { perennial: true });
      record.enter(day, officer, 'RegisterCompany', { name, aliases: [`PT ${name}`], sector });
      return record.id;
    };
    this.companies = numbered(COMPANIES).map((number) =>
      company(`Perusahaan ${digits(number, 3)}`, entryAt(SECTORS, number % SECTORS.length)),
    );
    this.agents = numbered(AGENTS).map((number) => {
      const name = `Agen Kapal ${digits(number, 2)}`;
      return { name, id: company(name, 'keagenan kapal') };
    });
  }

  citizen(day: LocalDate, account: Account): PlannedPerson {
    return this.person('Pemohon', day, account, 'IDN');
  }

  /** @param statuses what a law asks of the person, known at the registration */
  foreigner(day: LocalDate, account: Account, statuses: readonly string[] = [], nationality?: string): PlannedPerson {
    return this.person('Orang Asing', day, account, nationality, statuses);
  }

  /** What became known of a person later. */
  setStatus({ person }: PlannedPerson, day: LocalDate, account: Account, status: string): void {
    const data = { on: day, add: [status], reason: 'hasil pemeriksaan' };
    this.#records.get(person)?.enter(day, account, 'SetPersonStatus', data);
  }

  private person(
    called: string,
    day: LocalDate,
    account: Account,
    given: string | undefined,
    statuses: readonly string[] = [],
  ): PlannedPerson {
    const number = digits(++this.#persons, 5);
    const random = this.book.random(`person/${number}`);
    const nationality = given ?? random.weighted(NATIONALITIES);
    const sex = random.chance(nationality === 'IDN' ? 0.5 : 0.24) ? 'female' : 'male';
    const { year } = this.book;
    const age = statuses.includes('child') ? random.whole(3, 15) : random.whole(19, 63);
    const birthDate = `${String(year - age)}-${digits(random.whole(1, 12), 2)}-${digits(random.whole(1, 28), 2)}`;
    const record = this.book.record('person', number);
    record.enter(day, account, 'RegisterPerson', {
      name: `${called} ${String(year)}-${number}`,
      aliases: [],
      sex,
      nationality,
      birthDate,
      documents: [{ kind: nationality === 'IDN' ? 'id' : 'passport', number: `DEMO${String(year)}${number}` }],
      statuses,
    });
    this.#records.set(record.id, record);
    return { person: record.id, nationality, sex };
  }
}

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
export const digits = (number: number, width: number): string => String(number).padStart(width, '0');
