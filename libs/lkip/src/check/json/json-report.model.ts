/** What REPORT_SCHEMA admits. */
export type Printed = string | number | null | undefined;

export interface JsonIndicator {
  readonly line?: number;
  readonly name: string;
  readonly target?: Printed;
  readonly realisation?: Printed;
  readonly achievement?: Printed;
}

export interface JsonBudget {
  readonly byAccount?: readonly {
    readonly line?: number;
    readonly account: string;
    readonly name?: string;
    readonly initial?: Printed;
    readonly revised?: Printed;
  }[];
  readonly totalInitial?: Printed;
  readonly totalRevised?: Printed;
  readonly programTree?: readonly {
    readonly line?: number;
    readonly level?: string;
    readonly number?: Printed;
    readonly name: string;
    readonly allotment?: Printed;
  }[];
  readonly realisation?: readonly {
    readonly line?: number;
    readonly output: string;
    readonly allotment?: Printed;
    readonly realisation?: Printed;
    readonly absorption?: Printed;
    readonly remaining?: Printed;
  }[];
  readonly total?: {
    readonly line?: number;
    readonly allotment?: Printed;
    readonly realisation?: Printed;
    readonly absorption?: Printed;
    readonly remaining?: Printed;
  };
}

export interface JsonSurveyMonth {
  readonly line?: number;
  readonly month: string;
  readonly respondents?: Printed;
  readonly ikm?: Printed;
  readonly ipk?: Printed;
  readonly integrityRespondents?: Printed;
  readonly integrity?: Printed;
}

export interface JsonReport {
  readonly reportYear: number;
  readonly office?: { readonly name?: string; readonly employees?: Printed };
  readonly performanceAgreement?: readonly JsonIndicator[];
  readonly indicators?: Readonly<Record<string, { readonly rows?: readonly JsonIndicator[]; readonly mean?: Printed }>>;
  readonly budget?: Readonly<Record<string, JsonBudget>>;
  readonly performance?: Readonly<Record<string, unknown>>;
  readonly claimsInText?: readonly {
    readonly line?: number;
    readonly text: string;
    readonly value?: Printed;
    readonly percent?: Printed;
  }[];
  readonly [member: string]: unknown;
}
