import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { componentsOf } from '../components/declared-components.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { pressedWords } from './pressed-words.ts';
import type { Kind } from './words.ts';
import { KINDS } from './words.ts';

const CARD =
  /^(card|popover|popper|popup|hovercard|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)$/;
const PERSON =
  /^(user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)$/;
/** What is opened over a page to show one person, by a name that says nothing else: what one does with them may be missing. */
const OPENED =
  /^(user|member|person|profile|author|player|participant|contact)( (profile|info|details?|preview|hover))? (modal|dialog|drawer|sheet|popover|popup|popper|hovercard|hover card)$/;
/** A part of a card; a row of a list in one is none. */
const LAID =
  /^(content|contents|view|component|base|container|inner|body|wrapper|desktop|mobile|web|native|new|v\d|\d+)$/;
/** What is written, set up or looked after there; whom one chooses among. */
const NOT_MET =
  /^(edit|editor|create|new|add|remove|delete|form|settings|setting|select|selector|picker|chooser|search|list|menu|admin|moderation|manage|management|skeleton|placeholder|loading|login|logout|auth|own|my|me|self|current|invite|share|team|staff|employee|customer|client|billing|plan|permission|role|roles|confirm|upload|crop|picture|image|photo)$/;

/** What one does with somebody whom one does not know yet. */
const ACTS =
  /\b(un)?follow\b|\bunfriend\b|\badd( as)? (a )?(friend|contact)\b|\b(send|open|start|create|write|goto|go to|begin)( new| a| direct| private)* ?(message|dm|chat|conversation|query|whisper)\b|\b(message|chat|dm|call) ?(user|button|btn|member|person|with)\b|\bdm\b|\b(un)?block( user| member| button)*$|\b(un)?ignore( user| button)*$|\b(connect|friend|poke|wave|whisper|challenge|message)( button| user)*$|\bsuper ?like\b/;
const NAME = /^(user_?name|display_?name|nick_?name|nick|handle|screen_?name|full_?name|first_?name|name|login)$/i;
const FACE = /avatar|userpic|profile_?(pic|photo|image)|user_?(image|photo|picture)|gravatar/i;
const PICTURE = /(avatar|picture|photo|image|img|pfp|pic|thumb)\w*$/i;

/**
 * Cards of people who say nothing of themselves there: a face, a name, and what one can do with that person. Each with the
 * place where the name is shown.
 */
export function personCardsIn(file: ParsedFile): { node: ts.Node; kind: Kind }[] {
  if (!MAY_HOLD.test(file.indexed.text) && !MAY_HOLD.test(file.path)) return [];
  return componentsOf(file).flatMap(({ name, node }) => {
    const words = splitWords(name);
    if (!CARD.test(words.findLast(word => !LAID.test(word)) ?? '') || !words.some(word => PERSON.test(word))) return [];
    if (words.some(word => NOT_MET.test(word)) || words.every(word => word === 'match' || CARD.test(word))) return [];
    const shown = nameShownIn(node);
    if (!shown || !showsFace(node)) return [];
    const isMet = OPENED.test(words.join(' ')) || isMetIn(node);
    return isMet ? [{ node: shown, kind: PROFILE }] : [];
  });
}

/** Whether one can do something there with somebody: follow, block or write to them. */
export const isMetIn = (node: ts.Node): boolean =>
  pressedWords(node).some(said => ACTS.test(said) && !/ names?$/.test(said));

const PROFILE: Kind = KINDS.find(one => one.content === 'profile')!;
const MAY_HOLD =
  /(?:user|member|person|people|profile|author|player|friend|contact|participant|stranger|creator|opponent|match|account|streamer)\w{0,24}(?:card|popover|popper|popup|hover|box|modal|dialog|sheet|drawer|panel|preview|flyout|callout|bubble)|(?:hover|preview|popover|card|popup)\w{0,24}(?:user|member|person|profile|author|player|friend|contact)/i;

/** `{user.username}`, `{displayNameOf(user)}` */
function nameShownIn(component: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(component, node => {
    if (found || !ts.isJsxExpression(node) || !node.expression || ts.isJsxAttribute(node.parent)) return;
    if (isName(unwrap(node.expression))) found = node.expression;
  });
  return found;
}

function isName(shown: ts.Expression): boolean {
  if (ts.isBinaryExpression(shown)) return isName(unwrap(shown.left)) || isName(unwrap(shown.right));
  if (ts.isConditionalExpression(shown)) return isName(unwrap(shown.whenTrue)) || isName(unwrap(shown.whenFalse));
  if (ts.isTemplateExpression(shown)) return shown.templateSpans.some(span => isName(unwrap(span.expression)));
  if (ts.isCallExpression(shown))
    return (
      shown.arguments.length > 0 &&
      /^(get)?(display|user|member|person|full|profile)?_?name(of|for)?$/i.test(nameOf(shown.expression) ?? '')
    );
  return (ts.isIdentifier(shown) || ts.isPropertyAccessExpression(shown)) && NAME.test(nameOf(shown) ?? '');
}

function showsFace(component: ts.Node): boolean {
  let shows = false;
  eachNode(component, node => {
    if (shows || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    const tag = node.tagName.getText();
    shows =
      FACE.test(tag) ||
      (/(^|\.)(img|image)$|image$/i.test(tag) &&
        node.attributes.properties.some(
          one =>
            ts.isJsxAttribute(one) &&
            /^(src|source|uri|style)$/.test(textOf(one.name)) &&
            /\b(user|member|person|profile|author|player|friend|contact|creator|match|opponent)\w*[?!]?\./i.test(
              one.getText(),
            ) &&
            PICTURE.test(
              one
                .getText()
                .replace(/[\s"'`}|?:()[\]]+$/, '')
                .split(/\s*(?:\|\||\?\?)\s*/)[0]!,
            ),
        ));
  });
  return shows;
}
