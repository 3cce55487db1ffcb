import type { OpenAPIObject } from '@nestjs/swagger';
import { collectionOf } from '../records/collections';
import { completeDocument } from './complete-document';
import { RouteTable } from './route-table';

const document: OpenAPIObject = {
  openapi: '3.0.0',
  info: { title: 'x', version: '1' },
  paths: {
    '/api/offices/{office}/operations': { post: { responses: { '201': { description: 'ok' } } } },
    '/api/offices/{office}/{collection}/{id}': { get: { responses: { '200': { description: 'ok' } } } },
    '/health': { get: { tags: ['Program'], responses: { '200': { description: 'ok' } } } },
  },
};

describe('The reference', () => {
  const { paths, components } = completeDocument(document, ['operations']);

  it('gives every write its headers, and says which are required', () => {
    const parameters = paths['/api/offices/{office}/operations']?.post?.parameters ?? [];
    const names = parameters.map((one) => ('name' in one ? `${one.name}${one.required === true ? '!' : ''}` : ''));
    expect(names).toEqual(['office!', 'X-Request-Id', 'Idempotency-Key!', 'If-Match']);
  });

  it('proposes no revision to be seen, which the page would send and no record would have', () => {
    const parameters = paths['/api/offices/{office}/operations']?.post?.parameters ?? [];
    const revision = parameters.find((one) => 'name' in one && one.name === 'If-Match');
    expect(revision).toMatchObject({ schema: { pattern: '^"\\d{1,15}"$' } });
    expect(revision).not.toHaveProperty('example');
  });

  it('lists the collections that there are', () => {
    const parameters = paths['/api/offices/{office}/{collection}/{id}']?.get?.parameters ?? [];
    expect(parameters[1]).toMatchObject({ name: 'collection', schema: { enum: ['operations'] } });
  });

  it('gives every route the problems that it can answer, each described once', () => {
    const responses = paths['/api/offices/{office}/operations']?.post?.responses ?? {};
    expect(Object.keys(responses)).toEqual([
      '201',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '415',
      '421',
      '422',
      '500',
      '503',
    ]);
    for (const [status, response] of Object.entries(responses))
      if (status !== '201') expect(response).toEqual({ $ref: `#/components/responses/Problem${status}` });
    expect(components?.responses?.['Problem422']).toBeDefined();
    expect(Object.keys(paths['/health']?.get?.responses ?? {})).toEqual(['200', '421', '500', '503']);
  });

  it('lists the section of every route, also of one that nobody described', () => {
    expect(completeDocument(document, []).tags).toEqual([{ name: 'Program' }]);
    const described = { ...document, tags: [{ name: 'Program', description: 'x' }] };
    expect(completeDocument(described, []).tags).toEqual(described.tags);
  });

  it('tells which methods a path has', () => {
    const routes = new RouteTable();
    routes.learn(document);
    expect(routes.methodsAt('/api/offices/cilegon/operations')).toEqual(['POST']);
    expect(routes.methodsAt('/api/offices/cilegon/operations/1')).toEqual(['GET']);
    expect(routes.methodsAt('/api/offices/cilegon')).toEqual([]);
  });
});

describe('The collection of an entity', () => {
  it.each([
    ['operation', 'operations'],
    ['timporaMeeting', 'timpora-meetings'],
    ['tally', 'tallies'],
    ['survey', 'surveys'],
    ['indicatorValue', 'indicator-values'],
  ])('%s is %s', (entity, collection) => {
    expect(collectionOf(entity)).toBe(collection);
  });
});
