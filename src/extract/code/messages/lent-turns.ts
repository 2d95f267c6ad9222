import { linksOf } from '../links/registry.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesInTurn } from '../uses.ts';
import { isKeptTalk } from './lines-kept.ts';
import { showsWriters } from './shown-writers.ts';
import { namesOthers, outermostAround } from './turns.ts';

/** Parts that only hand a talk on: `TurnList` of `AiPanel`. */
const MAX_STEPS = 2;
const MAX_USES = 6;

/**
 * Whether what is handed on at a tag are turns of a talk with a model. What shows such turns shows whatever it is given: only where
 * one is seen to talk with a model are those its turns, unless its type lets it be given nothing else.
 */
export const isOfTalk = (tag: ts.Node, isTyped: boolean): boolean =>
  !namesOthers(tag.getSourceFile().text) && !isGivenOthers(tag) && (isTyped || isWithinTalk(tag, MAX_STEPS));

/** A part that is shown where nobody is seen to talk with a model. */
export function isLentToOthers(part: FunctionNode): boolean {
  let uses = 0;
  for (const use of usesInTurn(part))
    if (use && (uses++ === MAX_USES || isGivenOthers(use) || !isWithinTalk(use, MAX_STEPS))) return true;
  return false;
}

/** The file speaks of a model, what is handed on is kept by one that does, or the file of each part that shows what the tag stands in does. */
function isWithinTalk(tag: ts.Node, steps: number): boolean {
  if (talksWithModel(tag.getSourceFile()) || isKeptTalk(tag)) return true;
  const around = outermostAround(tag);
  if (steps === 0 || !isFunction(around)) return false;
  let uses = 0;
  for (const use of usesInTurn(around)) {
    if (!use) continue;
    if (uses++ === MAX_USES || namesOthers(use.getSourceFile().text)) return false;
    if (isGivenOthers(use) || !isWithinTalk(use, steps - 1)) return false;
  }
  return uses > 0;
}

function talksWithModel(file: ts.SourceFile): boolean {
  const path = linksOf(file)?.path ?? file.fileName;
  return TALKS.test(file.text) || [file.text, path].some(text => NAMED.test(text) || SHORT.test(text));
}
const TALKS = /['"](?:assistant|ai|model)['"]|\buse(?:Chat|Completion|Assistant)\b/;
const NAMED =
  /assistant|open_?ai|anthropic|gemini|claude|ollama|copilot|chat_?bot|chatgpt|completions?\b|is_?(?:streaming|generating|thinking)\b|regenerate/i;
const SHORT =
  /(?<![a-zA-Z])(?:ai|AI|Ai|llm|LLM|gpt|GPT|bot|Bot)(?![a-z])|(?<=[a-z])(?:AI|Ai|LLM|Llm|GPT|Gpt|Bot)(?![a-z])/;

/** `comments.map(one => <Bubble message={one.text} />)`: what shows turns of a talk is lent to what people wrote. */
function isGivenOthers(at: ts.Node): boolean {
  const around = outermostAround(at);
  let isFound = false;
  const look = (node: ts.Node): void => {
    if (isFound) return;
    if (ts.isIdentifier(node)) isFound = node.parent !== at && !isCalled(node) && isOfOthers(node.text);
    // `/api/posts/${id}/comments`
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      isFound = node.text.includes('/') && isOfOthers(node.text);
    ts.forEachChild(node, look);
  };
  look(around);
  return isFound || showsWriters(around);
}

const isOfOthers = (said: string): boolean => splitWords(said).some(word => OF_OTHERS.test(word));
/** `client.post('/ask', …)` */
const isCalled = ({ parent }: ts.Identifier): boolean =>
  parent.parent && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
const OF_OTHERS =
  /^(comments?|posts?|reviews?|repl(y|ies)|remarks?|stor(y|ies)|authors?|senders?|members|nickname|username|rooms?|groups?)$/;
