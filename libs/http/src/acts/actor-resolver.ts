import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';

/** Who acts: an account id and the role in which it acts. */
export interface Actor {
  readonly actor: string;
  readonly role: string;
}

const SLUG = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const LONGEST = 64;
export const ACTOR_HEADER = 'Jejak-Actor';
export const ROLE_HEADER = 'Jejak-Role';

/**
 * Who sends a request. Until there are accounts the request says it itself, which is why only this machine is served;
 * sessions replace this provider and nothing else.
 */
@Injectable()
export class ActorResolver {
  resolve(request: Request): Actor {
    return { actor: slug(request, ACTOR_HEADER, 'local'), role: slug(request, ROLE_HEADER, 'officer') };
  }
}

const slug = (request: Request, header: string, fallback: string): string => {
  const value = request.get(header) ?? fallback;
  if (value.length <= LONGEST && SLUG.test(value)) return value;
  throw new RequestProblem({
    status: 400,
    code: 'ACTOR_INVALID',
    en: `${header} is not a slug`,
    id: `Kepala ${header} hanya boleh berisi huruf kecil, angka, titik, garis bawah dan tanda hubung.`,
    field: header,
    allowed: ['a-z', '0-9', '.', '_', '-', `≤ ${String(LONGEST)}`],
  });
};
