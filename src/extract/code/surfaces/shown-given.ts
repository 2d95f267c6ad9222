import type { Component } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { chainOf, eachNode, isFunction, textOf } from '../names.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import type { Match } from './shown-content.ts';
import { matchName } from './shown-content.ts';
import { ts } from '../ts-morph.ts';

const CONTENT = /^(message|chatmessage|comment|reply|post|tweet|toot|reel)$/;

/** What is laid around or under an item, and what somebody arranges. */
const PART =
  /^(reactions?|actions?|buttons?|menu|toolbar|header|footer|meta|metadata|stats|date|time|attachments?|embeds?|votes?|likes?|controls|draggable|sortable|option|marker|preview|divider|separator)$/;

/**
 * `messages.map(message => <Line message={message} />)`: what a component shows is said by what it is given. Where several
 * are given the same item, each is a piece of it and none is the whole.
 */
export function matchGiven(tag: ts.JsxOpeningLikeElement, concept: CompiledConcept): Match | null {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  if (!/^[A-Z][\w$]*$/.test(name) || hasAnyPhrase(words, concept.unlike.word) || PART.test(words.at(-1)!)) return null;
  for (const one of tag.attributes.properties) {
    const item = itemOf(one);
    const match = item && matchName(item.name, concept);
    if (!match || !CONTENT.test(match.content)) continue;
    const callback = callbackAround(tag);
    if (callback && isItemOf(callback, item.root) && isGivenOnce(callback, item)) return match;
  }
  return null;
}

/** Whether a component hands what it was given on to one that is called after it: `<Post post={post} />`. */
export function handsOn({ node }: Component, { content }: Match, concept: CompiledConcept): boolean {
  let hands = false;
  eachNode(node, one => {
    if (hands || !ts.isJsxAttribute(one) || splitWords(textOf(one.name)).join('') !== content) return;
    hands = matchName(one.parent.parent.tagName.getText(), concept)?.content === content;
  });
  return hands;
}

interface Item {
  name: string;
  value: string;
  root: string;
}

function itemOf(attribute: ts.JsxAttributeLike): Item | null {
  if (!ts.isJsxAttribute(attribute) || !attribute.initializer || !ts.isJsxExpression(attribute.initializer))
    return null;
  const value = attribute.initializer.expression;
  const [root] = value ? chainOf(value) : [];
  return value && root !== undefined && !ts.isCallExpression(value)
    ? { name: textOf(attribute.name), value: value.getText(), root }
    : null;
}

function callbackAround(tag: ts.Node): ts.FunctionLikeDeclaration | null {
  for (let at = tag.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}

/** Named by the function that is called for each, or made from what it is given. */
function isItemOf(callback: ts.FunctionLikeDeclaration, root: string): boolean {
  let isOwn = false;
  const look = (node: ts.Node): void => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && node.name)
      isOwn ||= ts.isIdentifier(node.name) && node.name.text === root;
  };
  eachNode(callback, look);
  return isOwn;
}

function isGivenOnce(callback: ts.FunctionLikeDeclaration, { name, value }: Item): boolean {
  let times = 0;
  eachNode(callback, node => {
    if (!ts.isJsxAttribute(node) || !/^[A-Z]/.test(node.parent.parent.tagName.getText())) return;
    const other = itemOf(node);
    if (other?.value === value && other.name === name) times++;
  });
  return times === 1;
}
