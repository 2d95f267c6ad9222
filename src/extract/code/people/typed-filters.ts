import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { chainOf, throughout, isFunction, nameNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Everybody, as far as the page knows; friends and members of one group are known already. */
const PEOPLE = /^(users|people|profiles|accounts|players|persons|creators)$/;
const KNOWN =
  /^(friends?|contacts?|members?|participants?|followers?|following|selected|blocked|muted|invited|banned|online|my|own|assignees?)$/;
const NAME = /^((user|nick|display|full|first|last|screen|real)_?name|name|handle|nick|login|e_?mail|acct)$/i;
const TYPED = /(^|[a-z_])(search|query|term|keyword|typed|input|text|needle|filter|lookup)\w*$|^(q|word|value)$/i;
const TESTS = /^(includes|startsWith|indexOf|match|test|search)$/;

export const mayFilterPeople = (ask: Ask): FileTest =>
  all(
    ask.called('filter', (_, name) => name === 'filter'),
    ask.word('users people profiles accounts players persons creators'),
    inText(/\.filter\(/),
    inText(/\.(?:includes|startsWith|indexOf|match|test|search)\(/),
  );

/**
 * `users.filter(one => one.username.toLowerCase().includes(query.toLowerCase()))`: everybody was fetched, and who is found by what
 * somebody types is settled on the page.
 */
export const typedFilters = (file: ParsedFile): ts.Node[] =>
  file.side === 'server'
    ? []
    : file.calls.flatMap(call => {
        if (nameOf(call.expression) !== 'filter') return [];
        const list = receiverOf(call.expression);
        const [test] = call.arguments;
        const head = nameNode(call.expression);
        if (!list || !test || !head || !isFunction(unwrap(test)) || !isOfPeople(list)) return [];
        return asksName(unwrap(test) as ts.ArrowFunction) ? [head] : [];
      });

/** `users`, `data?.users`, `Array.from(users.values())`, `usersWithoutTalk`, `(people ?? [])` */
function isOfPeople(list: ts.Expression): boolean {
  const inner = unwrap(list);
  if (ts.isBinaryExpression(inner)) return isOfPeople(inner.left);
  if (ts.isCallExpression(inner)) {
    const [first] = inner.arguments;
    const before = receiverOf(inner.expression);
    return (
      (first !== undefined && /^(from|values)$/.test(nameOf(inner.expression) ?? '') && isOfPeople(first)) ||
      (before !== null &&
        /^(values|slice|filter|sort|toSorted)$/.test(nameOf(inner.expression) ?? '') &&
        isOfPeople(before))
    );
  }
  const words = splitWords(
    chainOf(inner)
      .filter(one => one !== 'value' && one !== 'data')
      .at(-1) ?? '',
  );
  return words.some(word => PEOPLE.test(word)) && !words.some(word => KNOWN.test(word));
}

/** A name of the one that is looked at holds what was typed. */
function asksName({ parameters: [one], body }: ts.ArrowFunction): boolean {
  if (!one) return false;
  let asks = false;
  throughout(body, node => {
    if (asks || !ts.isCallExpression(node) || !TESTS.test(nameOf(node.expression) ?? '')) return;
    const held = receiverOf(node.expression);
    const [given] = node.arguments;
    if (!held || !given) return;
    // `pattern.test(user.name)` has them the other way round.
    const [name, word] = nameOf(node.expression) === 'test' ? [given, held] : [held, given];
    asks = namesOne(name) && typedIn(word);
  });
  return asks;
}

function namesOne(name: ts.Expression): boolean {
  let names = false;
  throughout(name, node => {
    names ||= ts.isPropertyAccessExpression(node) && NAME.test(node.name.text);
    names ||= ts.isIdentifier(node) && NAME.test(node.text) && !ts.isPropertyAccessExpression(node.parent);
  });
  return names;
}

function typedIn(word: ts.Expression): boolean {
  let isTyped = false;
  throughout(word, node => {
    if (
      ts.isIdentifier(node) &&
      !(
        ts.isPropertyAccessExpression(node.parent) &&
        node.parent.name === node &&
        ts.isCallExpression(node.parent.parent)
      )
    )
      isTyped ||= TYPED.test(textOf(node));
  });
  return isTyped;
}
