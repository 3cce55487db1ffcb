import { randomUUID } from 'node:crypto';
import type { Action } from '@jejak/access/domain';
import type { Engine } from '@jejak/engine';
import { ERASURE_GROUNDS, type ErasureGround } from '@jejak/registers/domain';
import { type Command, Option } from 'commander';
import { actingAs, type ActingOptions, type Actor } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import { readOffice } from '../options';
import { type Output, printJson } from '../output';
import { withRecords } from '../session';

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

interface PersonOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly json?: boolean;
  readonly reason?: string;
  readonly ground?: ErasureGround;
}

type Use = (engine: Engine, id: string, options: PersonOptions, actor: Actor) => Promise<unknown>;

/** Personal data of one entry of the register; each reading is recorded before it is answered. */
export const addPersonCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  const person = add('person', 'personal data of one person: show it for a reason, say who saw it, erase it');
  const on = (name: string, description: string, action: Action, use: Use): Command =>
    json(person.command(name).description(description))
      .argument('<id>', 'the id of the person in the register')
      .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
      .action(async (id: string, _options: unknown, command: Command) => {
        const options = command.optsWithGlobals<PersonOptions>();
        await withRecords(options.data, out, async (engine) => {
          const answer = await actingAs(engine, options, action, (acting) =>
            use(engine, id, options, acting.ensureMay({ action, office: options.office, entity: 'person', id })),
          );
          if (options.json === true) printJson(out, answer);
          else out.result(JSON.stringify(answer, null, 2));
        });
        done(EXIT.ok);
      });
  const forReason = (command: Command): Command =>
    command.requiredOption('--reason <text>', 'why, at least 10 letters, without names and numbers');
  forReason(on('reveal', 'show the identity in plain words', 'person.reveal', reveal));
  on('access-report', 'who read the data of the person, when and why', 'person.report', (engine, id, { office }) =>
    engine.persons.accessReport(office, id),
  );
  forReason(
    on(
      'request-erasure',
      'ask for the erasure; another account approves it',
      'person.erase.request',
      send('RequestErasure'),
    ),
  ).addOption(new Option('--ground <ground>', 'UU 27/2022 Ps 43').choices([...ERASURE_GROUNDS]).makeOptionMandatory());
  on(
    'approve-erasure',
    'approve it as a second person: the key is destroyed',
    'person.erase.approve',
    send('ApproveErasure'),
  );
  forReason(on('reject-erasure', 'reject it', 'person.erase.approve', send('RejectErasure')));
};

const reveal: Use = ({ persons }, id, { office, reason = '' }, actor) =>
  persons.reveal(office, id, { reason }, { ...actor, source: 'cli', by: 'jejak person reveal' });

const send =
  (type: string): Use =>
  async (engine, id, { office, reason, ground }, actor) => {
    const data = { ...(ground === undefined ? {} : { ground }), ...(reason === undefined ? {} : { reason }) };
    const { status, position, allowed } = await engine.handle({
      office,
      entity: 'person',
      id,
      command: { type, data },
      commandId: randomUUID(),
      ...actor,
      section: 'inteldakim',
      source: 'cli',
    });
    return { id, status, position, allowed };
  };
