/** Figures as printed: a text, or a number where whoever wrote the file had no text; null = a dash or an empty cell. */
const printed = { type: ['string', 'number', 'null'] } as const;
const line = {
  type: 'integer',
  minimum: 1,
  description: 'Line in the text that the figures were taken from.',
} as const;
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;

const budgetYear = {
  type: 'object',
  properties: {
    byAccount: {
      type: 'array',
      items: {
        type: 'object',
        properties: { line, account: text, name: text, initial: printed, revised: printed },
        required: ['account'],
      },
    },
    totalInitial: printed,
    totalRevised: printed,
    revision: { type: 'object', properties: { line, account: text, amount: printed } },
    programTree: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          line,
          level: { enum: ['program', 'activity', 'output', 'component', 'line'] },
          number: printed,
          name: text,
          allotment: printed,
        },
        required: ['name'],
      },
    },
    realisation: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          line,
          program: text,
          output: text,
          allotment: printed,
          realisation: printed,
          absorption: printed,
          remaining: printed,
        },
        required: ['output'],
      },
    },
    total: {
      type: 'object',
      properties: { line, allotment: printed, realisation: printed, absorption: printed, remaining: printed },
    },
  },
} as const;

/** The JSON form of a report: its figures as printed. A member that is not named here is listed as unread. */
export const REPORT_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Figures of a yearly performance report (LKIP), as printed',
  type: 'object',
  required: ['reportYear'],
  properties: {
    $comment: text,
    office: {
      type: 'object',
      properties: { name: text, province: text, timezone: text, employees: printed },
    },
    reportYear: { type: 'integer', minimum: 1950, maximum: 2199 },
    performanceAgreement: {
      type: 'array',
      items: { type: 'object', properties: { line, code: text, name: text, target: printed }, required: ['name'] },
    },
    indicators: {
      type: 'object',
      patternProperties: {
        '^\\d{4}$': {
          type: 'object',
          properties: {
            rows: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  line,
                  code: text,
                  name: text,
                  target: printed,
                  realisation: printed,
                  achievement: printed,
                },
                required: ['name'],
              },
            },
            mean: printed,
          },
        },
      },
    },
    budget: { type: 'object', patternProperties: { '^\\d{4}$': budgetYear } },
    performance: {
      type: 'object',
      properties: { printedAsYearOnYear: printed },
      patternProperties: {
        '^\\d{4}$': {
          type: 'object',
          properties: { line, indicators: printed, absorption: printed, performance: printed },
        },
      },
    },
    indicatorsYearOnYear: {
      type: 'array',
      items: {
        type: 'object',
        properties: { line, number: printed, name: text, cells: { type: 'array', items: printed } },
        required: ['name', 'cells'],
      },
    },
    staff: {
      type: 'object',
      properties: {
        stated: printed,
        byRank: { type: 'object', additionalProperties: printed },
        rowsAsPrinted: { type: 'array', items: { type: 'array', items: printed } },
      },
    },
    claimsInText: {
      type: 'array',
      items: {
        type: 'object',
        properties: { line, text, value: printed, percent: printed },
        required: ['text'],
      },
    },
  },
  patternProperties: {
    '^survey\\d{4}$': {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          line,
          month: text,
          respondents: printed,
          ikm: printed,
          ipk: printed,
          integrityRespondents: printed,
          integrity: printed,
        },
        required: ['month'],
      },
    },
    '^activities\\d{4}$': {
      type: 'object',
      properties: {
        timporaMeetings: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              line,
              date: text,
              level: text,
              kind: text,
              area: text,
              chair: text,
              venue: text,
              agencies: texts,
            },
          },
        },
        jointOperations: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              line,
              date: text,
              target: text,
              mode: text,
              departure: text,
              agencies: texts,
              personnel: printed,
            },
          },
        },
        independentOperations: { type: 'object', properties: { line, count: printed } },
        bap: { type: 'object', properties: { line, count: printed } },
      },
    },
  },
} as const;
