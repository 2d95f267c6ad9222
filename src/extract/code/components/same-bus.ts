import { importedAs } from '../links/exports.ts';
import { normalised } from '../links/paths.ts';
import { linksOf } from '../links/registry.ts';
import { enclosingFunction, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Of the page there is one. */
const OF_PAGE = /^(window|document|globalThis|self)$/;

/**
 * Whether what is told on one bus is heard on the other. They are one if both lead to the same declaration, whatever it is called
 * here and there; null where that cannot be followed and only the names are the same.
 */
export function isSameBus(told: ts.Expression, heard: ts.Expression): boolean | null {
  const [one, other] = [unwrap(told), unwrap(heard)];
  if (!ts.isIdentifier(one) || !ts.isIdentifier(other)) return one.getText() === other.getText() ? null : false;
  if (OF_PAGE.test(one.text) || OF_PAGE.test(other.text)) return one.text === other.text;
  const [here, there] = [originOf(one), originOf(other)];
  if (here !== null && here === there) return true;
  if (one.text !== other.text) return false;
  // Two of one name that are taken from somewhere while the program runs may be one after all.
  return here === null || there === null ? null : false;
}

/**
 * Where a bus that only the program hears is made: `export const events = mitt()`, by a package that is known for nothing else. Not
 * a socket, whose other end is elsewhere, a class of the product, which may do more, or one that is made with listeners.
 */
export function busMade(bus: ts.Expression): ts.VariableDeclaration | null {
  const name = unwrap(bus);
  const made = ts.isIdentifier(name) && !OF_PAGE.test(name.text) ? originOf(name) : null;
  if (made === null || typeof made === 'string' || !ts.isVariableDeclaration(made) || !made.initializer) return null;
  const by = unwrap(made.initializer);
  if (!(ts.isCallExpression(by) || ts.isNewExpression(by)) || by.arguments?.length) return null;
  const maker = unwrap(by.expression);
  const from = ts.isIdentifier(maker) ? linksOf(made)?.imports.get(maker.text)?.specifier : undefined;
  return from !== undefined && BUSES.test(from) ? made : null;
}
/** Packages of which every export is a bus within the program. */
const BUSES = /^(mitt|nanoevents|(?:node:)?events|eventemitter[23]|tiny-emitter|emittery)$/;

/** Where a bus is made, or the place that an import names; null for what is handed in, or asked for. */
function originOf(name: ts.Identifier): ts.Node | string | null {
  const file = name.getSourceFile();
  const own = declarationOf(name.text, name);
  if (own)
    return ts.isVariableDeclaration(own) && enclosingFunction(own) === null && isMade(own.initializer) ? own : null;
  const declared = importedAs(file, name.text);
  if (declared) return declared;
  const links = linksOf(file);
  const binding = links?.imports.get(name.text);
  if (!links || !binding) return null;
  const folder = links.path.slice(0, links.path.lastIndexOf('/') + 1);
  const from = binding.specifier.startsWith('.') ? normalised(folder + binding.specifier) : binding.specifier;
  return `${from.replace(/\.[jt]sx?$/, '')} ${binding.name}`;
}

/** `mitt()`, `new EventEmitter()`; not `useBus()`, `inject(Bus)`, which hand out what is made elsewhere. */
const isMade = (value: ts.Expression | undefined): boolean => {
  const made = value && unwrap(value);
  return (
    !!made &&
    (ts.isNewExpression(made) ||
      (ts.isCallExpression(made) && made.arguments.length === 0 && !ASKS.test(made.expression.getText())))
  );
};
const ASKS = /^(use|get|inject|resolve)/;
