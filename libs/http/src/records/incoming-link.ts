/** A record that refers to another. */
export interface IncomingLink {
  readonly entity: string;
  readonly id: string;
  /** Indonesian, as the record that refers says it: `dilanjutkan dari`. */
  readonly relation: string;
}
