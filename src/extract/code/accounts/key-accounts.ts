import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { nameOf, isFunction, textOf, throughout } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import type { SignUp } from './sign-ups.ts';

/**
 * What draws the secret key of somebody new.
 * Source: nostr-tools, "Generating a private key and a public key"; NDK, "Private key signer"; noble-curves, "randomPrivateKey".
 */
const MAKES = /^(generate|make|create|new|random|draw)_?(new_?)?(secret_?key|private_?key|nsec|login(_?keys?)?)$/i;
const OF_SIGNER = /\b\w*Signer\s*\.\s*(random|generate)\s*\(/;
/** An account is the key in such a network: no server hands it out. Elsewhere a key is one of many things of an account. */
const NETWORK = /nostr|nsec|npub|ndk\b/i;
/** The key of the program, with which it asks another one that holds the key of the person, or that is thrown away. */
const OF_PROGRAM = /^(client|app|ephemeral|temp|temporary|throwaway|bunker|connect|connection|wallet|session|device)$/;

export const mayMakeKey = (ask: Ask): FileTest =>
  all(
    any(
      ask.called('generate make create new random draw', (_, name) => MAKES.test(name)),
      all(ask.word('signer'), inText(OF_SIGNER)),
    ),
    inText(NETWORK),
  );

/** `function createAccount() { const key = generateSecretKey(); … }`, and in a folder for it whatever draws the key. */
export function keyAccount(named: ts.Node, node: ts.Node, file: ParsedFile): SignUp | null {
  if (file.side === 'server' || !isFunction(node) || !isDrawnIn(node, file)) return null;
  const isOfPlace = !isMadeElsewhere(file.path) && placeNames(file.path).some(isSignUpName);
  return isSignUpName(textOf(named)) || isOfPlace ? { name: named, node, trait: 'form' } : null;
}

const placeNames = (path: string): string[] =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3);

/** Whether the account that is made is a key that the device draws by itself. */
export const isDrawnIn = (node: ts.Node, file: ParsedFile): boolean =>
  NETWORK.test(file.ast.text) && draws(node, DEPTH);

const DEPTH = 2;

function draws(node: ts.Node, depth: number): boolean {
  let found = false;
  throughout(node, one => {
    if (found || !ts.isCallExpression(one)) return;
    const name = nameOf(one.expression) ?? '';
    if (MAKES.test(name) || OF_SIGNER.test(`${one.expression.getText()}(`)) found = !isOfProgram(one);
    else if (depth > 0 && ts.isIdentifier(one.expression)) {
      const own = functionNamed(name, one);
      found = own?.body !== undefined && own !== node && draws(own.body, depth - 1) && !isOfProgram(one);
    }
  });
  return found;
}

/** `const clientSecret = makeSecretKey()` */
function isOfProgram(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call.parent; at && !ts.isStatement(at); at = at.parent)
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at))
      return splitWords(textOf(at.name)).some(word => OF_PROGRAM.test(word));
  return false;
}
