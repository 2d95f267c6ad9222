import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, enclosingFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/**
 * Whether what is kept on the device may wait there to be sent: an outbox is read by what sends it. Words to somebody, and whatever
 * a function that is to send them keeps, wait for anybody who reads them; a list of talks only for a call that is given what was read.
 */
export function isSentLater(node: FunctionNode, kept: readonly ts.CallExpression[]): boolean {
  const waits =
    isToSend(node) || kept.some(({ arguments: [, value] }) => value !== undefined && holdsLetter(value, node));
  // A store is read in more ways than are known here: that nobody was seen to read it is no proof.
  if (waits) return kept.length > 0;
  return kept.some(call => {
    const key = keyIn(call);
    return key !== null && readsOf(key, call).some(one => !isWithin(one, node) && isHandedToSend(one));
  });
}

const SENDS = /^(send|deliver|submit|post|publish|dispatch|queue|enqueue|schedule|forward|reply|whisper)$/;

function isToSend(node: FunctionNode): boolean {
  const words = splitWords(declaredName(node) ?? '');
  return SENDS.test(words[0] ?? '') && !words.includes('draft') && !words.includes('drafts');
}

const TEXT = /^(text|content|body|message|msg|caption)$/;
const WHOM = /^(to|recipient|receiver|recipients|target|peer|friend|addressee)$/;

/** Words and whom they are for, in what is put there or what the function was given. */
function holdsLetter(value: ts.Expression, { parameters }: FunctionNode): boolean {
  const words = new Set<string>();
  const add = (name: string) => splitWords(name).forEach(word => words.add(word));
  throughout(value, one => {
    if (ts.isIdentifier(one)) add(one.text);
  });
  for (const { name } of parameters) throughout(name, one => void (ts.isIdentifier(one) && add(one.text)));
  const has = (test: RegExp) => [...words].some(word => test.test(word));
  return has(TEXT) && has(WHOM) && !has(/^drafts?$/);
}

/** `outbox` of `setItem('outbox', …)`, and what `dms_${id}` begins with; null where the caller says which. */
function keyIn(call: ts.CallExpression): string | null {
  return call.arguments[0] ? keySaidBy(call.arguments[0]) : null;
}

function keySaidBy(key: ts.Expression): string | null {
  const inner = unwrap(key);
  const value = literalOf(inner)?.value;
  if (typeof value === 'string') return value;
  return ts.isTemplateExpression(inner) && inner.head.text !== '' ? inner.head.text : null;
}

/** How what is kept is read: by a method of the store, or as a member of it. */
const READINGS = ['getItem', 'getItemAsync', 'getString', 'localStorage', 'sessionStorage'];
const BY_METHOD = /^(getItem|getItemAsync|getString)$/;
const BY_MEMBER = /^(localStorage|sessionStorage)$/;

/** Where anything reads what stands under a key, anywhere in the product. */
function readsOf(key: string, from: ts.Node): ts.Expression[] {
  const found = new Set<ts.Expression>();
  const links = linksOf(from);
  for (const word of READINGS)
    for (const file of links?.filesWith(word, new RegExp(`\\b${word}\\b`)) ?? [])
      eachNode(file, one => {
        if (ts.isCallExpression(one)) {
          if (BY_METHOD.test(nameOf(one.expression) ?? '') && keyIn(one) === key) found.add(one);
        } else if (ts.isElementAccessExpression(one)) {
          if (BY_MEMBER.test(nameOf(one.expression) ?? '') && keySaidBy(one.argumentExpression) === key) found.add(one);
        } else if (ts.isPropertyAccessExpression(one) && one.name.text === key) {
          if (BY_MEMBER.test(nameOf(one.expression) ?? '')) found.add(one);
        }
      });
  return [...found];
}

const CARRIES = /^(fetch|request|post|put|patch|send|emit|publish|mutate|deliver|sendBeacon|axios)$/;

/** `fetch('/outbox', { body: localStorage.getItem('outbox') })`, or by the name it is read into. */
function isHandedToSend(read: ts.Expression): boolean {
  let at: ts.Node = read;
  while (!ts.isStatement(at) && !ts.isVariableDeclaration(at)) {
    if (ts.isCallExpression(at) && at !== read && CARRIES.test(nameOf(at.expression) ?? '')) return true;
    at = at.parent;
  }
  const name = ts.isVariableDeclaration(at) ? textOf(at.name) : null;
  const whole = enclosingFunction(read);
  if (name === null || !whole) return false;
  let isSent = false;
  throughout(whole, one => {
    if (!ts.isCallExpression(one) || !CARRIES.test(nameOf(one.expression) ?? '')) return;
    for (const given of one.arguments)
      throughout(given, each => (isSent ||= ts.isIdentifier(each) && each.text === name));
  });
  return isSent;
}
