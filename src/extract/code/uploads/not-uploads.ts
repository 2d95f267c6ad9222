import { literally } from '../../../kit/text.ts';
import { namesBytes } from './file-bytes.ts';
import { literalOf } from '../literals.ts';
import { chainOf, eachNode, enclosingFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, memberOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `this.streams.set(id, stream)` where that is a `Map`: kept while the program runs; `this.state.storage.put('offset', 0)`: what
 * one object of a worker keeps of itself (Cloudflare, Durable Objects).
 */
export function isHeldInMemory(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  if (/^(put|get)$/.test(nameOf(call.expression) ?? '') && isStorageOfObject(inner)) return true;
  const own = ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword;
  const member = own ? memberOf(inner, inner.name.text) : null;
  const declared = member && ts.isPropertyDeclaration(member) ? member : null;
  const value = ts.isIdentifier(inner) ? valueOf(inner) : (declared?.initializer ?? null);
  const made = value && unwrap(value);
  const isMade = !!made && ts.isNewExpression(made) && COLLECTION.test(nameOf(made.expression) ?? '');
  return isMade || COLLECTION.test(declared?.type?.getText().split('<')[0] ?? '') || isOfStreams(call, inner);
}

/** `state.mediaStreams.set(id, stream)` of `mediaStreams: Map<string, MediaStream>`: who is seen and heard now. */
function isOfStreams({ expression, arguments: given }: ts.CallExpression, held: ts.Expression): boolean {
  if (nameOf(expression) !== 'set' || given.length !== 2 || !ts.isPropertyAccessExpression(held)) return false;
  const declared = new RegExp(
    `\\b${literally(held.name.text)}\\s*[?!]?\\s*:\\s*(Weak)?Map<[^;\\n]*\\b(MediaStream|RTC)`,
  );
  const [, value] = given;
  const named = ts.isIdentifier(value!) ? declarationOf(value!.text, value!) : null;
  const isStream = !!named && ts.isParameter(named) && /\bMediaStream\b/.test(named.type?.getText() ?? '');
  return isStream || declared.test(held.getSourceFile().text);
}

/** Others call what they are handed with a request `ctx` too, and keep their pictures in its storage. */
function isStorageOfObject(storage: ts.Expression): boolean {
  const [, own, held] = /^(this\.)?(state|ctx)\.storage$/.exec(storage.getText()) ?? [];
  if (held === undefined) return false;
  if (own === undefined) {
    const declared = declarationOf(held, storage);
    return !!declared && ts.isParameter(declared) && isStateOfObject(declared);
  }
  let at: ts.Node = storage;
  while (at.parent && !ts.isClassLike(at)) at = at.parent;
  if (!ts.isClassLike(at)) return false;
  const isOne = at.heritageClauses?.some(({ types }) => types.some(one => /DurableObject/.test(one.getText())));
  return !!isOne || at.members.some(one => ts.isConstructorDeclaration(one) && one.parameters.some(isStateOfObject));
}

const isStateOfObject = ({ name, type, parent }: ts.ParameterDeclaration): boolean =>
  type
    ? /\bDurableObjectState\b/.test(type.getText())
    : ts.isConstructorDeclaration(parent) && name.getText() === 'state';

const COLLECTION = /^(Readonly)?(Weak)?(Map|Set)$|Map$|Cache$/;

const STAFF = /^(super_?)?(admin|staff|moderator|operator)(_?(user|account))?(_?id)?$/i;

/** `createBanner(adminId, input)`: whoever hands it in runs the product. */
export function isByStaff(call: ts.Node): boolean {
  const around = enclosingFunction(call);
  return around !== null && around.parameters.some(({ name }) => ts.isIdentifier(name) && STAFF.test(name.text));
}

const FINDS = /^(waitForSelector|waitForXPath|\$|\$x|locator|getByLabel|getByTestId|findElement)$/;

/** A program that steers a browser picks a file in a form of the page. */
export function isOfRemoteControl(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const made = value && unwrap(value);
  return !!made && ts.isCallExpression(made) && FINDS.test(nameOf(made.expression) ?? '');
}

/** What holds data and no picture: archives, tables, texts. */
export const DATA =
  /^(application\/(zip|gzip|x-tar|x-gzip|json|xml|pdf|javascript|x-ndjson|vnd\.(ms-excel|openxml))|text\/)/;
/** Sound, and the text that lists the pieces of a film: no picture is in them, whoever hands them in. */
export const isWithoutPictures = (type: string): boolean =>
  /^(audio\/[\w.+-]+|application\/(vnd\.apple\.mpegurl|x-mpegurl|dash\+xml))$/i.test(type);
const DATA_NAME = /\.(zip|gz|tgz|tar|json|jsonl|ndjson|csv|xlsx?|xml|pdf|txt|log|sql)[`'"]$/;

/** An object of the store whose type or name says that it is data, or whose content was made from it. */
export function isOfOwnMaking(made: ts.NewExpression): boolean {
  let isData = false;
  for (const argument of made.arguments ?? [])
    eachNode(argument, node => {
      if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return;
      const value = resolved(ts.isPropertyAssignment(node) ? node.initializer : node.name);
      const type = literalOf(value)?.value;
      if (textOf(node.name) === 'ContentType')
        isData ||= typeof type === 'string' && (DATA.test(type) || isWithoutPictures(type));
      if (textOf(node.name) === 'Key') isData ||= DATA_NAME.test(value.getText());
      if (textOf(node.name) === 'Body')
        isData ||= ts.isCallExpression(value) && nameOf(value.expression) === 'stringify';
    });
  return isData;
}

function resolved(expression: ts.Expression): ts.Expression {
  const inner = unwrap(expression);
  return ts.isIdentifier(inner) ? unwrap(valueOf(inner) ?? assignedTo(inner) ?? inner) : inner;
}

/** `let fetched; try { fetched = await fetch(address) } …` */
function assignedTo(name: ts.Identifier): ts.Expression | null {
  const around = enclosingFunction(name);
  let value: ts.Expression | null = null;
  if (around?.body)
    eachNode(around.body, node => {
      if (
        ts.isBinaryExpression(node) &&
        node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
        isSame(node.left, name)
      )
        value ??= node.right;
    });
  return value;
}

const isSame = (left: ts.Expression, name: ts.Identifier) => ts.isIdentifier(left) && left.text === name.text;

const CONTENT = /^(arrayBuffer|blob|buffer|bytes|body|data)$/;

/** Content that the program has fetched from an address itself: nobody hands a file in here. */
export function isFetched(call: ts.CallExpression | ts.NewExpression): boolean {
  let found = false;
  const visit = (node: ts.Node, depth: number): void => {
    if (found || depth === 0) return;
    if (ts.isPropertyAccessExpression(node) && CONTENT.test(node.name.text) && isResponse(node.expression))
      found = true;
    if (ts.isIdentifier(node)) {
      const value = isPropertyName(node) ? null : valueOf(node);
      if (value) visit(value, depth - 1);
    }
    ts.forEachChild(node, child => visit(child, depth));
  };
  for (const argument of call.arguments ?? []) visit(argument, 3);
  return found || isGivenAddress(call);
}

/** `uploader.upload(imageUrl, options)`: the store fetches it itself. */
function isGivenAddress({ arguments: given = ts.factory.createNodeArray() }: ts.CallExpression | ts.NewExpression) {
  const first = given[0] && unwrap(given[0]);
  if (!first || given.some(namesBytes)) return false;
  const name = nameOf(first);
  if (name !== null) return ADDRESS.test(name);
  return (
    ts.isObjectLiteralExpression(first) &&
    first.properties.some(
      one => one.name && /^(image|file|media|source|photo|picture|video)_?ur[li]$/i.test(textOf(one.name)),
    )
  );
}

const ADDRESS = /^(url|href|link)$|(Url|URL|Link)$/;

const isPropertyName = ({ parent, text }: ts.Identifier) =>
  (ts.isPropertyAssignment(parent) && parent.name.getText() === text && parent.initializer.getText() !== text) ||
  (ts.isPropertyAccessExpression(parent) && parent.name.text === text && parent.expression.getText() !== text);

/** `const response = await fetch(address)`, `await axios.get(address)`, `await safeFetch(address)` */
function isResponse(expression: ts.Expression): boolean {
  const value = resolved(expression);
  const made = ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  if (!ts.isCallExpression(made)) return false;
  const chain = chainOf(made.expression);
  const words = splitWords(chain.at(-1) ?? '');
  return (
    words.some(word => /^(fetch|download|axios|got|ky)$/.test(word)) ||
    (/^(get|request)$/.test(words.join(' ')) && /^(axios|got|ky|superagent|needle|http|https)$/.test(chain[0] ?? ''))
  );
}
