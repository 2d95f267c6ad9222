import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { endpointOf } from '../routes/endpoints.ts';
import { isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { changeMethod } from '../routes/request-verbs.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { holdsJsx } from './holds-jsx.ts';

/** Calls that send something away or store it. */
const WRITES =
  /^(post|put|patch|fetch|request|api|axios|mutate|mutateAsync|insert\w*|upsert\w*|create\w*|save\w*|store\w*|update\w*|set|add\w*|delete\w*|remove\w*|send\w*|submit\w*|dispatch\w*|emit\w*|execute|exec|run|write\w*|push|next|call|\w+Call(Wrapper)?|call(Method|Action|Procedure|Api)\w*|invoke\w*|rpc|\w+(Post|Put|Patch|Delete|Request)|\w+Or(Create|Update|Insert))$/;

/** Names of functions that say what they do in the words of a concept, and whose body sends or stores something. */
export function declaredActs(nodes: readonly ts.Node[], concept: CompiledConcept): ts.Node[] {
  const verbs = new Set(concept.labels.flatMap(phrase => phrase.words.slice(0, 1)));
  return nodes.flatMap(node => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameNodeOf(node);
    if (!name) return [];
    const words = splitWords(textOf(name));
    const says =
      ((concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) ||
        (SENDS.test(words[0] ?? '') &&
          endpointOf(node) !== null &&
          concept.properties.some(one => fitsPattern(one, words))) ||
        (words.length === 1 && verbs.has(words[0]!) && isGivenEvidence(node, concept))) &&
        !hasAnyPhrase(words, concept.unlike.word)) ||
      (concept.id === BLOCKS && isBlockOfOne(node, words)) ||
      (concept.id === REPORTS && FILES.test(words.join(' ')) && saysWhy(node)) ||
      (concept.id === REPORTS && filesOf(words, concept) && saysWhy(node));
    if (says) {
      // A component is named for what it shows.
      const own = /^[A-Z]/.test(textOf(name)) || holdsJsx(node.body) ? [] : words.filter(word => verbs.has(word));
      if (writesIn(node.body, own)) return [name];
    }
    return opensDialog(words, concept) && isOfModule(node) && setsState(node.body) ? [name] : [];
  });
}

/** `report(id, reason)` of a client: the verb alone, of which what it is given says what is meant. */
function isGivenEvidence({ parameters }: FunctionNode, { evidence }: CompiledConcept): boolean {
  const words = evidence.get('recipient-argument') ?? [];
  // A command of a chat is given all that was typed behind it: `ignore(target, room, user)`.
  const isTyped = (text: string) => text === 'target' && parameters.length > 2;
  return parameters.some(
    ({ name }) => ts.isIdentifier(name) && !isTyped(name.text) && hasAnyPhrase(splitWords(name.text), words),
  );
}

const REPORTS = 'report-entry-point';
const FILES = /^(create|submit|send|file|save|store) (reports?|flag)$/;
/** `createRecipeReport(recipeId, reason)`: of whatever people publish there. */
const filesOf = ([verb, of, what, ...rest]: readonly string[], { unlike }: CompiledConcept): boolean =>
  FILES.test(`${verb} ${what}`) &&
  rest.length === 0 &&
  !OF_WORK.test(of ?? '') &&
  !hasAnyPhrase([verb!, of!, what!], unlike.word);
const OF_WORK =
  /^(new|incident|accident|inspection|damage|medical|lab|work|time|travel|visit|patient|delivery|fault|outage|ride|trip|field|site|safety|maintenance|shift|match|score|tax)$/;
/** A report of a person or what they wrote has a reason, or somebody who reports: one of sales has neither. */
const saysWhy = (node: FunctionNode): boolean =>
  /\b(reporter(_?id)?|reported(_?\w+)?|ReportReasons?|reportType|reason|offender)\b/.test(node.getText());

const BLOCKS = 'block-user';
/** Whom a function that only says `block` is given. */
const ONE =
  /^(user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author)_?(id|uid|uuid|key|name)?$|^(pubkey|npub|did|whom|username|target_?(user(_?id)?|id))$/i;
/** `class BlockedUsers`, `class BlackListManager`: what holds those who are blocked. */
const KEEPS = /(^|[a-z])(Un)?(Block(ed|s|ing)?|Black_?[lL]ist(ed)?|Ignored?)(?![a-z])/;

/** `class BlockedContacts { block(user) { … } }`, `block(sessionId) { channel.push('block', …) }` */
function isBlockOfOne(node: FunctionNode, words: readonly string[]): boolean {
  if (!/^((un)?block|(un)?black ?list|ignore)$/.test(words.join(' '))) return false;
  const [first] = node.parameters;
  if (!first || !ts.isIdentifier(first.name) || !ONE.test(first.name.text)) return false;
  const holder = ts.isClassLike(node.parent) ? (node.parent.name?.text ?? '') : '';
  return KEEPS.test(holder) || (words.at(-1) === 'block' && (isMember(node) || isOfModule(node)));
}

/** A method, and `public block = async (userId, targetId) => …`. */
const isMember = (node: FunctionNode): boolean => ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node.parent);

/** What clients call says what it does, whatever it hands on to: `Mutation: { sendReport: … }`. */
const SENDS = /^(send|submit|create|file|add)$/;

/** `openReportDialog`, `showBlockModal`: whoever calls it has the dialog on the screen. */
function opensDialog(words: readonly string[], concept: CompiledConcept): boolean {
  return (
    /^(open|show|present|launch|start|toggle)$/.test(words[0] ?? '') &&
    /^(dialog|modal|sheet|popup|drawer|form|overlay)$/.test(words.at(-1) ?? '') &&
    concept.properties.some(one => fitsPattern(one, words)) &&
    !hasAnyPhrase(words, concept.unlike.word)
  );
}

/** Anybody may call it; the handler inside a component is told of by the element that it is given to. */
function isOfModule(node: FunctionNode): boolean {
  const { parent } = node;
  return ts.isSourceFile(parent) || (ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent));
}

/** A store, reference or bus is told: `isOpen.value = true`, `setDialog(…)`, `store.open(…)`. */
function setsState(body: ts.Node): boolean {
  let sets = false;
  throughout(body, node => {
    if (ts.isBinaryExpression(node)) sets ||= node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (ts.isCallExpression(node))
      sets ||= /^(set|open|show|push|emit|dispatch|trigger)/.test(nameOf(node.expression) ?? '');
  });
  return sets;
}

/** Where a function has its name: its own, or that of the variable, property or `module.exports.x` that holds it. */
export function nameNodeOf(node: FunctionNode): ts.Node | null {
  if (ts.isConstructorDeclaration(node)) return null;
  if (node.name) return ts.isComputedPropertyName(node.name) ? null : node.name;
  let holder: ts.Node = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return ts.isIdentifier(holder.name) ? holder.name : null;
  if (!ts.isBinaryExpression(holder)) return null;
  return holder.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(holder.left)
    ? holder.left.name
    : null;
}

/** @param verbs Words of the act: `blockUser` that calls `accounts.block(…)` does it. */
function writesIn(body: ts.Node, verbs: readonly string[]): boolean {
  let writes = false;
  throughout(body, node => {
    // An action that a store takes: `return { type: BLOCK_USER, graphql: { … } }`.
    if (ts.isReturnStatement(node) && node.expression) writes ||= isAction(unwrap(node.expression));
    // `location.href = '/report?id=7'`: where it is written down.
    if (ts.isBinaryExpression(node)) writes ||= isLocation(node);
    if (!ts.isCallExpression(node) || writes) return;
    const callee = unwrap(node.expression);
    const [first] = node.arguments;
    writes =
      // `sdk.get('chat.ignoreUser', …)`
      (/^(get|fetch|query|method)$/.test(nameOf(callee) ?? '') &&
        first !== undefined &&
        ts.isStringLiteralLike(first) &&
        splitWords(first.text).some(word => verbs.includes(word))) ||
      callee.kind === ts.SyntaxKind.ImportKeyword ||
      calleeNames(callee).some(
        name => WRITES.test(name) || changeMethod(name) !== null || splitWords(name).some(word => verbs.includes(word)),
      );
  });
  return writes;
}

const isLocation = ({ left, operatorToken }: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(window\.)?location(\.href)?$/.test(left.getText());

const isAction = (value: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(value) &&
  value.properties.some(({ name }) => name && textOf(name) === 'type') &&
  value.properties.some(({ name }) => name && /^(graphql|payload|meta|api|request)$/.test(textOf(name)));

/** The name of what is called, or both of `account[isBlocked ? 'unblock' : 'block']()`. */
function calleeNames(callee: ts.Expression): string[] {
  const name = nameOf(callee);
  if (name !== null) return [name];
  const chosen = ts.isElementAccessExpression(callee) ? unwrap(callee.argumentExpression) : null;
  if (!chosen || !ts.isConditionalExpression(chosen)) return [];
  return [chosen.whenTrue, chosen.whenFalse].flatMap(one => (ts.isStringLiteralLike(one) ? [one.text] : []));
}
