import type { Command, LocalDate, OfficeId } from '@jejak/kernel';
import { commandIdFrom, entityIdFrom } from '@jejak/kernel';
import type { Section } from '@jejak/records';
import { type Account, HEADS, OFFICERS } from './accounts';
import { Almanac } from './almanac';
import { Ledger } from './ledger';
import { Random } from './random';

/** What is asked for; the same again gives the same year. */
export interface YearRequest {
  readonly office: OfficeId;
  readonly year: number;
  /** 1 is the volume of an office with 26.472 passports and 1.020 permits a year. */
  readonly scale: number;
  readonly seed: number;
}

/** A command, and the day on which an account enters it. */
export interface PlannedCommand {
  readonly day: LocalDate;
  readonly entity: string;
  readonly id: string;
  readonly commandId: string;
  readonly command: Command;
  readonly account: Account;
}

interface EntryOptions {
  /** The record's id where it is natural. */
  readonly id?: string;
  /** Named without the year: an agency that several years share is registered once. */
  readonly perennial?: true;
}

/** The book in which a year is planned: commands with ids of their own, chance by subject, numbers of letters. */
export class OfficeBook {
  readonly almanac: Almanac;
  readonly ledger = new Ledger();
  readonly commands: PlannedCommand[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(readonly request: YearRequest) {
    this.almanac = new Almanac(request.year);
  }

  get year(): number {
    return this.request.year;
  }

  /** Chance for one subject, of this office and year alone. */
  random(subject: string): Random {
    const { seed, office, year } = this.request;
    return Random.of(seed, office, year, subject);
  }

  /** How many of something there are at this scale, but at least so many. */
  scaled(count: number, atLeast = 1): number {
    return Math.max(atLeast, Math.round(count * this.request.scale));
  }

  /** The next number of a series, each once in the office and year. */
  number(series: string): string {
    const next = (this.#numbers.get(series) ?? 0) + 1;
    this.#numbers.set(series, next);
    return `DEMO.${series}-${String(next).padStart(4, '0')}/${String(this.year)}`;
  }

  /** A record of its own. @param name unique among its kind in the year */
  record(entity: string, name: string, { id, perennial }: EntryOptions = {}): PlannedRecord {
    const { seed, office, year } = this.request;
    const place = perennial === true ? office : `${office}/${String(year)}`;
    return new PlannedRecord(this, entity, `demo:${String(seed)}/${place}/${entity}/${name}`, id);
  }
}

/** A record as it is planned, step by step. What would be entered after the year's end stays open. */
export class PlannedRecord {
  readonly id: string;
  #steps = 0;
  #isOpen = true;

  constructor(
    private readonly book: OfficeBook,
    readonly entity: string,
    private readonly key: string,
    id: string | undefined,
  ) {
    this.id = id ?? entityIdFrom(this.commandId(1));
  }

  /** Where another record says that it continues this one. */
  get origin(): { readonly entity: string; readonly id: string } {
    return { entity: this.entity, id: this.id };
  }

  /** The next step. @returns false when it, or one before it, would be after the end of the year */
  enter(day: LocalDate, account: Account, type: string, data: object): boolean {
    this.#isOpen &&= this.book.almanac.isInYear(day);
    if (this.#isOpen) this.push(day, account, { type, data });
    return this.#isOpen;
  }

  /** A step that is entered whenever it was: a late entry, or the closing of the year. */
  enterLate(day: LocalDate, account: Account, type: string, data: object): void {
    this.push(day, account, { type, data });
  }

  /** A correction that one account asks for and another approves some days later. */
  correct(day: LocalDate, section: Section, request: { changes: object; reason: string; item?: string }): void {
    const { item } = request;
    this.push(day, officerOf(section), { type: 'RequestCorrection', data: request });
    this.approve(day, section, 'ApproveCorrection', item === undefined ? {} : { item });
  }

  /** The record was wrong: one account says so, another agrees. */
  void(day: LocalDate, section: Section, reason: string): void {
    this.push(day, officerOf(section), { type: 'RequestVoid', data: { reason } });
    this.approve(day, section, 'ApproveVoid', {});
  }

  private approve(day: LocalDate, section: Section, type: string, data: object): void {
    this.push(this.book.almanac.workingAfter(day, 2), HEADS[section], { type, data });
  }

  private push(day: LocalDate, account: Account, command: Command): void {
    const commandId = this.commandId(++this.#steps);
    this.book.commands.push({ day, entity: this.entity, id: this.id, commandId, command, account });
  }

  private commandId(step: number): string {
    return commandIdFrom(`${this.key}#${String(step)}`);
  }
}

/** The first officer of a section. */
export const officerOf = (section: Section): Account => OFFICERS[section][0] ?? HEADS[section];
