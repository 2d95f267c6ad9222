import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { bare, tableBefore } from '../rows/tables.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { goesOut, isAsked } from './answers.ts';
import {
  chainAfter,
  droppedBy,
  isOnlyDropping,
  kinds,
  namedIn,
  namedInText,
  selectionOf,
  SELECTS,
} from './data-selected.ts';
import { dataKept } from './data-kept.ts';
import { isPeopleTable } from './names.ts';
import type { Datum } from './personal-data.ts';
import { leavesOut } from './schema-writers.ts';
import type { Named } from './data-selected.ts';
import { openAnswer, isForStaff } from './open-answers.ts';

/** Where an answer takes along what is personal about somebody. */
export interface ServedDatum {
  node: ts.Node;
  symbol: string;
  data: readonly Datum[];
  /** The row goes out as it is kept. */
  isWhole: boolean;
  /** It is returned to what answers, which may take something out. */
  isHandedOn: boolean;
  /** What is answered by this function, key by key: a choice about it would stand there. */
  answering?: FunctionNode;
}

export const FINDS =
  /^(findOne|findUnique|findFirst|findById|findByPk|findBy|findOneBy|findUniqueOrThrow|findFirstOrThrow|find|findMany|findAll|findAndCountAll)$/;
const ONE = /^find(One|Unique|First|ById|ByPk|By)/;

/** Whoever has the code that was sent to somebody is taken for that person. */
const BY_SECRET = /\b\w*(token|code|secret|hash|otp)\s*[:,}]/i;

/** `res.json(await User.findById(req.params.id))`, `… .populate('author', 'name email')` on a server that answers who asks. */
export function dataServed(call: ts.CallExpression, file: ParsedFile, slice: Slice): ServedDatum | null {
  if (file.side === 'client') return null;
  const name = nameOf(call.expression) ?? '';
  if (name === 'populate') return populated(call, slice);
  if (!FINDS.test(name)) return null;
  const answering = openAnswer(call);
  const table = answering && tableBefore(call);
  if (!table || !isPeopleTable(table)) return null;
  if (ONE.test(name) && (!isAsked(call.arguments, answering) || BY_SECRET.test(call.getText()))) return null;
  if (!goesOut(call, answering, true)) return null;
  return taken(call, nameNode(call.expression)!, slice);
}

/** What the query takes of each row: what it names, or all. */
function taken(call: ts.CallExpression, head: ts.Node, slice: Slice): ServedDatum | null {
  const named = selectionOf(call);
  if (named) {
    const data = named.filter(one => one.datum);
    const [first] = data;
    return first
      ? {
          node: first.node,
          symbol: first.name,
          data: kinds(data),
          isWhole: false,
          isHandedOn: isLeftOut(call, data, slice),
        }
      : null;
  }
  return whole(head, textOf(head), droppedBy(call), slice);
}

export function whole(
  node: ts.Node,
  symbol: string,
  dropped: ReadonlySet<Datum>,
  slice: Slice,
  isHandedOn = false,
): ServedDatum | null {
  const kept = dataKept(slice);
  const data = [...kept.data].filter(one => one !== 'presence' && !dropped.has(one));
  return data.length > 0 ? { node, symbol, data, isWhole: true, isHandedOn: isHandedOn || kept.isKeptBack } : null;
}

const ROLE =
  /^(user|author|owner|creator|sender|(to|from) user|user (to|from)|receiver|recipient|(posted|created|uploaded|sent|written|commented) by|uploader|member|members|participant|participants|friend|friends|follower|followers|followee|following|likes|liked by|player|players|seller|host|profile|commenter|users|student|students)$/;
/** One's own, and what the program itself asks. */
const FOR_ITSELF =
  /log_?in\b|sign_?(in|up)|regist|verif|password|reset|ban\b|notif(y|ier)|cron|job|worker|seed|migrat|export/i;

export const isForItself = (within: FunctionNode): boolean => {
  const name = declaredName(within) ?? '';
  return isForStaff(name) || FOR_ITSELF.test(name);
};

/** `Post.find().populate('author')`: whoever wrote it goes out with it. */
function populated(call: ts.CallExpression, slice: Slice): ServedDatum | null {
  const [first, second] = call.arguments.map(unwrap);
  if (!first) return null;
  const options = ts.isObjectLiteralExpression(first) ? first : null;
  const member = (name: string) => {
    const found = options?.properties.find(one => one.name && textOf(one.name) === name);
    return found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : undefined;
  };
  const given = options ? member('path') : first;
  const path = given && (ts.isArrayLiteralExpression(given) ? given.elements.map(unwrap) : [given]).find(isRole);
  if (!path || !ts.isStringLiteralLike(path)) return null;
  const within = enclosingFunction(call);
  const answering = openAnswer(call);
  if (!within || isForItself(within)) return null;
  const isOut = goesOut(call, answering ?? within, true);
  const isHandedOn = answering === null || !isOut;
  const selected = options ? member('select') : second;
  if (!selected && !isOut) return null;
  if (!selected) return whole(path, roleIn(path.text), new Set(), slice, isHandedOn);
  const [texts, objects] = ts.isStringLiteralLike(selected) ? [[selected], []] : [[], [selected]];
  if (isOnlyDropping(texts, objects))
    return isOut ? whole(path, roleIn(path.text), droppedBy(call), slice, isHandedOn) : null;
  const data = [...texts.flatMap(namedInText), ...objects.flatMap(namedIn)].filter(one => one.datum);
  if (!data[0]) return null;
  return {
    node: data[0].node,
    symbol: data[0].name,
    data: kinds(data),
    isWhole: false,
    isHandedOn: isHandedOn || isLeftOut(call, data, slice),
  };
}

/** `UserSchema.methods.toJSON = …` has the last word on what a row shows, also of columns that were asked for; not of `lean()` rows. */
const isLeftOut = (call: ts.CallExpression, named: readonly Named[], slice: Slice): boolean =>
  named.every(({ name }) => dataKept(slice).writers.some(writer => leavesOut(writer, name))) &&
  ![call, ...chainAfter(call)].some(one => /\.(lean|raw)\(|\braw\s*:\s*true/.test(one.getText()));

/** `include: { author: { select: { email: true } } }`, `{ model: User, attributes: ['email'] }`: what is taken of somebody with a thing. */
export function dataTaken(node: ts.PropertyAssignment, file: ParsedFile): ServedDatum | null {
  if (file.side === 'client' || !SELECTS.test(textOf(node.name))) return null;
  const holder = node.parent.parent;
  const isOfRole =
    (ts.isPropertyAssignment(holder) && isRoleName(textOf(holder.name))) ||
    node.parent.properties.some(one => ts.isPropertyAssignment(one) && isPeopleModel(one));
  const within = isOfRole ? enclosingFunction(node) : null;
  const name = within ? (declaredName(within) ?? '') : '';
  if (!within || [name, nameAround(holder)].some(isForStaff) || FOR_ITSELF.test(name)) return null;
  const query = queryAround(node);
  const answering = openAnswer(node);
  if (!query || OF_ASKER.test(query.getText()) || !goesOut(query, answering ?? within)) return null;
  const data = namedIn(unwrap(node.initializer)).filter(one => one.datum);
  return data[0]
    ? { node: data[0].node, symbol: data[0].name, data: kinds(data), isWhole: false, isHandedOn: answering === null }
    : null;
}

/** Whose it is, where it is who asks. */
export const OF_ASKER = /\b(req|request|ctx|context|c)\.(user|session|auth|userId)\b|session|\bme\b|currentUser/i;

export function queryAround(node: ts.Node): ts.CallExpression | null {
  for (let at = node.parent; at && !ts.isFunctionLike(at); at = at.parent)
    if (ts.isCallExpression(at))
      return /^(find|findMany|findUnique|findFirst|findAll|paginate)/.test(nameOf(at.expression) ?? '') ? at : null;
  return null;
}

/** `Me: { model: User, attributes: ['email'] }` */
const nameAround = (holder: ts.Node): string => (ts.isPropertyAssignment(holder) ? textOf(holder.name) : '');

const isPeopleModel = ({ name, initializer }: ts.PropertyAssignment): boolean =>
  textOf(name) === 'model' && isPeopleTable(bare(nameOf(initializer) ?? ''));

const isRole = (path: ts.Expression): boolean =>
  ts.isStringLiteralLike(path) && path.text.split(/\s+/).some(one => isRoleName(one.split('.').at(-1)!));

const roleIn = (path: string): string => path.split(/\s+/).find(one => isRoleName(one.split('.').at(-1)!)) ?? path;

export const isRoleName = (name: string): boolean => {
  const words = splitWords(name).join(' ');
  return ROLE.test(words.replace(/ (id|ids|ref)$/, ''));
};

/** As a first look: something is found and answers somebody. */
export const mayServeData = (name: string): boolean => FINDS.test(name);
export const ANSWERS =
  /\b(res|ctx|reply|h|c)\b[^\n]{0,60}\b(json|send|body|status|render|response)\b|@Get\b|@Query\b|\bQuery\b|NextResponse|Response\.json|\.query\(/;
