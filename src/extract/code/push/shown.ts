import { all, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const MADE = /\bnew\s+(?:\w+\.)?\w{0,30}Notification\w{0,30}\s*\(\s*[^)\s]/;
/** The window of a page, the worker that stands in for it, or nothing before the name. */
const GLOBAL = /^(window|globalThis|self|global)$/;
const OPTION = /^(body|icon|tag|badge|image|silent|requireInteraction|renotify|vibrate|actions)$/;

export const mayShowNotifications = (ask: Ask): FileTest => all(ask.named('Notification'), inText(MADE));

/**
 * `new Notification(title, { body })` of the browser: what is shown over whatever the person is doing. A class of that name
 * is every second product's own; it is imported or declared, or given something else.
 */
export function shownNotifications(file: ParsedFile): Detection[] {
  const shells = namesOfShell(file);
  if (file.side === 'server' && ![...file.imports.values()].some(one => isShell(one.specifier))) return [];
  return file.ofKind<ts.NewExpression>(ts.SyntaxKind.NewExpression).flatMap((made): Detection[] => {
    const called = unwrap(made.expression);
    const ofShell = ts.isPropertyAccessExpression(called)
      ? called.name.text === 'Notification' && isShell(file.imports.get(called.expression.getText())?.specifier)
      : ts.isIdentifier(called) && shells.has(called.text);
    if (ofShell && made.arguments?.length === 1) {
      const node = ts.isPropertyAccessExpression(called) ? called.name : called;
      return [{ node, symbol: textOf(node), traits: ['shows'] }];
    }
    const isGlobal = ts.isPropertyAccessExpression(called)
      ? called.name.text === 'Notification' && GLOBAL.test(called.expression.getText())
      : ts.isIdentifier(called) &&
        called.text === 'Notification' &&
        !file.imports.has('Notification') &&
        declarationOf('Notification', made) === null;
    if (!isGlobal || !isShown(made)) return [];
    const node = ts.isPropertyAccessExpression(called) ? called.name : called;
    return [{ node, symbol: 'Notification', traits: ['shows'] }];
  });
}

/**
 * A program on the desktop says all in one object: `import { Notification } from 'electron'`, under whatever name, as the page
 * has a `Notification` of its own.
 */
const namesOfShell = ({ imports }: ParsedFile): ReadonlySet<string> =>
  new Set(
    [...imports].flatMap(([own, { specifier, name }]) => (name === 'Notification' && isShell(specifier) ? [own] : [])),
  );

const isShell = (specifier = ''): boolean => /^electron(\/|$)/.test(specifier);

/** A title and options, or a title alone; an object comes first where a product makes its own. */
function isShown({ arguments: given = ts.factory.createNodeArray() }: ts.NewExpression): boolean {
  const [title, options] = given;
  if (!title || given.length > 2) return false;
  const first = unwrap(title);
  if (ts.isObjectLiteralExpression(first) || ts.isArrayLiteralExpression(first)) return false;
  const second = options && unwrap(options);
  if (second && ts.isObjectLiteralExpression(second))
    return second.properties.some(one => ts.isSpreadAssignment(one) || (one.name && OPTION.test(textOf(one.name))));
  // Titles that are put together elsewhere: only where the page speaks of the permission, or of the options, as well.
  const { text } = title.getSourceFile();
  return second
    ? /options|body|notification|opts|config/i.test(second.getText())
    : /Notification\.(permission|requestPermission)/.test(text);
}
