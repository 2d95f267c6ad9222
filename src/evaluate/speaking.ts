import type { OperationEntity } from './entities.ts';
import {
  carriedOut,
  clientsLike,
  isFirst,
  ledBy,
  ledHere,
  leads,
  onClient,
  othersLike,
  serversLike,
  speaksForClient,
  speaksForServer,
} from './leads.ts';
import type { Method } from './type.ts';

/** What a rule can ask of which operation stands for others. */
export const SPEAKING: Readonly<Record<string, Method<OperationEntity>>> = {
  leads: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'bool',
    about:
      'Whether to speak of it: it has the trait, or others of its concept have it, or it is the one that stands for all of its concept, none of which has it',
    call: (operation, [trait]) => leads(operation, String(trait)),
  },
  ledBy: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about: 'The other operations of its concept, if none in the product has the trait',
    call: (operation, [trait]) => ledBy(operation, String(trait)),
  },
  speaksForClient: {
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'bool',
    about:
      'Whether only the client of the product is here, and this is the first operation of its concept with the trait: it stands for the others',
    call: (operation, [trait]) => speaksForClient(operation, String(trait)),
  },
  speaksForServer: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'bool',
    about:
      'Whether what carries it out was recognised nowhere in the product, and this is the first operation of a server with the trait that neither an age nor a parent guards: it stands for the others',
    call: (operation, [trait]) => speaksForServer(operation, String(trait)),
  },
  serversLike: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about: 'The other operations of its concept on a server with the trait that neither an age nor a parent guards',
    call: (operation, [trait]) => serversLike(operation, String(trait)),
  },
  clientsLike: {
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about: 'The other operations of its concept with the trait that run on the client',
    call: (operation, [trait]) => clientsLike(operation, String(trait)),
  },
  onClient: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about:
      'For one on a server that lacks the trait: the others of its concept on a client that have it, such as a form',
    call: (operation, [trait]) => onClient(operation, String(trait)),
  },
  isFirst: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'bool',
    about:
      'Whether this is the first operation of its concept with the trait that neither a guard nor a choice of the person settles: it stands for the others',
    call: (operation, [trait]) => isFirst(operation, String(trait)),
  },
  othersLike: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about: 'The other operations of its concept with the trait that nothing settles',
    call: (operation, [trait]) => othersLike(operation, String(trait)),
  },
  ledHere: {
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about:
      'For the first operation of its concept that is judged on a server: the steps with the trait that lead there, such as a route that hands a file on',
    call: (operation, [trait]) => ledHere(operation, String(trait)),
  },
  carriedOut: {
    readsGuards: true,
    parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
    returns: 'list<Operation>',
    about: 'Where the operation, and those that it speaks for by the trait, are carried out: a row, a request',
    call: (operation, [trait]) => carriedOut(operation, String(trait)),
  },
};
