import type { Action } from '@jejak/access/domain';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const NEEDS = 'jejak:needs';

/** Of a route that answers anyone: health, the reference, signing in. */
export const OPEN = 'open';
/** Of a route that concerns only the caller itself: its sessions, its password. */
export const SIGNED_IN = 'signed-in';
/** Of a write that asks what its command asks, which the path's collection and the command's type tell. */
export type Need = Action | typeof OPEN | typeof SIGNED_IN;

/** What a caller must be allowed to do for a route to answer; a route without it answers nobody. */
export const Needs = (need: Need): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(NEEDS, need), ApiExtension('x-scope', need));
