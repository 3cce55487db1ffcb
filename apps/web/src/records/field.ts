/** A question of a request, as the reference of the server describes it (`forms/*.json`, written by npm run openapi). */
export interface Field {
  readonly name: string;
  /** Indonesian. */
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly type: FieldType;
  /** Of a text its length, of a number its size, of a list its rows. */
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  readonly example?: string;
  /** Of a part, or of each row of parts. */
  readonly fields?: readonly Field[];
}

export const FIELD_TYPES = [
  'text',
  'longText',
  'choice',
  'date',
  'time',
  'month',
  'rupiah',
  'whole',
  'decimal',
  'flag',
  'reference',
  'texts',
  'wholes',
  'part',
  'parts',
  'mapping',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface CommandForm {
  /** `/api/offices/{office}/operations/{id}/report` */
  readonly path: string;
  /** Indonesian: `Rencanakan rapat`. */
  readonly summary: string;
  readonly help?: string;
  readonly fields: readonly Field[];
}

/** The forms of a collection, by command. */
export type CollectionForms = Readonly<Record<string, CommandForm>>;
