import type { OperationFact } from '../model/code-fact.ts';
import { ofConcept } from './by-concept.ts';
import type { OperationEntity, ProductEntity } from './entities.ts';
import { declareElsewhere, elsewhereThan } from './operations.ts';
import { Unknown } from './unknown.ts';
import type { World } from './world.ts';

/** What is judged nowhere, or with another. */
export const APART = ['definition', 'relayed', 'fetched', 'repeated', 'off', 'no-charge', 'unattended'];

/** A choice is kept, something is watched, a vendor's client is made or tells what came of it: nothing is taken up there. */
const BESIDE = [...APART, 'setting', 'watches', 'screen', 'client', 'asked', 'set-up', 'told', 'declared-dependency'];

/**
 * Whether a server of the product takes up what a client does: something of the same concept runs there. A server that does
 * other things (it counts visits, it signs people out) says nothing of where a picture goes that the client sends off.
 */
export const isTakenUpHere = ({ concept }: OperationFact, product: ProductEntity): boolean =>
  ofConcept(concept, product).some(
    ({ value }) => value.side === 'server' && !BESIDE.some(trait => value.traits.includes(trait)),
  );

/**
 * True for what runs on no client, for what a server of the product takes up, and for what a client does without any.
 *
 * @throws {Elsewhere} where the manifest names the system that has the capability.
 * @throws {Unknown} where it is decided out of sight: by a server that is not here, or in a part of the one here that was
 *   not recognised.
 */
export function isDecidedHere({ fact, product }: OperationEntity, capability: string, world: World): boolean {
  if (fact.value.side !== 'client' || isTakenUpHere(fact, product)) return true;
  elsewhereThan(product, capability, world);
  // No server hands out what the device draws by itself.
  if (fact.value.traits.includes('on-device')) return true;
  const isServerHere = product.code.some(one => one.fact.value.side === 'server');
  throw new Unknown(isServerHere ? UNSEEN : ELSEWHERE, fact.at, declareElsewhere(capability));
}

const ELSEWHERE =
  'only the client was read here; what is asked and checked is decided on a server, which lies elsewhere or is written in a language that is not read';
const UNSEEN =
  'only what the client does was seen; the code of a server that is here was not seen to take it up, so what is asked and checked is decided on another server, or in a form that was not recognised';
