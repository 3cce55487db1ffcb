import { registryOf, eventTypeRegistry, workflowByEntity } from './registry';
import { workflows } from './workflows';

describe('the workflows together', () => {
  it('no event type belongs to two workflows', () => {
    expect(() => registryOf(workflows)).not.toThrow();
    const [first] = workflows;
    expect(() => registryOf([...workflows, ...(first === undefined ? [] : [first])])).toThrow(
      'belongs to two workflows',
    );
  });

  it('no two workflows share an entity, a title or an import kind', () => {
    const distinct = (names: readonly string[]) => new Set(names).size === names.length;
    expect(distinct(workflows.map(({ entity }) => entity))).toBe(true);
    expect(distinct(workflows.map(({ title }) => title))).toBe(true);
    expect(distinct(workflows.flatMap(({ imports = [] }) => imports.map(({ kind }) => kind)))).toBe(true);
  });

  it('no title begins with another, so that an event type tells its workflow', () => {
    const clashes = workflows.flatMap((one) =>
      workflows
        .filter((other) => other !== one && other.title.startsWith(one.title))
        .map((other) => `${one.title} < ${other.title}`),
    );
    expect(clashes).toEqual([]);
  });

  it('every event type bears the title of its workflow or is its own, and is in the registry', () => {
    for (const workflow of workflows)
      for (const [type, definition] of Object.entries(workflow.events))
        expect(eventTypeRegistry[type]).toEqual(definition);
    expect(eventTypeRegistry).toHaveProperty('OperationCorrected');
  });

  it('entities are written in camelCase, as stream names need, and are found by their name', () => {
    for (const workflow of workflows) {
      expect(workflow.entity).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(workflowByEntity(workflow.entity)).toBe(workflow);
    }
    expect(workflowByEntity('constructor')).toBeUndefined();
  });
});
