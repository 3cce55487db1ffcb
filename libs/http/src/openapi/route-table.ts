import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Which methods each path has, read from the reference. */
export class RouteTable {
  private routes: readonly { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  learn(document: OpenAPIObject): void {
    this.routes = Object.entries(document.paths).map(([template, item]) => ({
      path: new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
      methods: METHODS.filter((method) => item[method] !== undefined).map((method) => method.toUpperCase()),
    }));
  }

  methodsAt(path: string): readonly string[] {
    return [...new Set(this.routes.filter((route) => route.path.test(path)).flatMap(({ methods }) => methods))];
  }
}
