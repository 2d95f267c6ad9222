import { declaredName, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { isGivenPerson } from './muted-person.ts';
import { ts } from '../ts-morph.ts';

const VERB = /^(mute|unmute|silence|unsilence|hide|unhide)$/;
const VERBS = '(?:toggle )?(?:un)?(?:mute|silence|hide|mute or unmute)';
const PERSON =
  'user|users|account|person|people|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|pubkey|npub|creator|chat sender|commenter|poster|streamer';
/** `muteUser`, `toggleMutePlayer`, `hide_account`, `user mute` */
const ACT = new RegExp(
  `^(?:${VERBS} (?:all |this |the |remote |other |chat )?(?:${PERSON})(?: (?:by )?(?:id|uid|menu item|button|item|action|option|modal|dialog|list|key))?|(?:${PERSON}) ${VERBS})$`,
);
const WHOM =
  /^(user|account|person|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|client|session|peer|pubkey|npub|did|target_?user|other_?user|creator|commenter|poster)_?(id|uid|uuid|key|pubkey|name)?$/i;
/** What else is muted or hidden. */
const OTHER =
  /\b(?:mic|speaker|sound|video|track|camera|mediaStream|player\.(?:mute|muted|volume))\b|microphone|volume|audio|loudspeaker/i;
/** Pieces of a page that are shown and hidden. */
const PIECE =
  /modal|dialog|popover|popup|toast|tooltip|menu|overlay|element|sidebar|drawer|loader|spinner|panel|keyboard|splash|banner|window|tippy|swal|jquery|^\$|^el$|^node$|snackbar|sheet|card|column|row|notification|audio|video|track|stream|mic|sound/i;
const LABEL = new RegExp(`^(?:mute|unmute|silence|hide|ignore and hide) (?:this |the )?(?:${PERSON})s?$`);

export const MAY_MUTE = 'mute unmute muted silence silenced unsilence hide unhide hidden';
/** The verb before or behind a person, or given one, or what is pressed. */
export const MUTES = new RegExp(
  String.raw`(?:mute|silence|hide|hidden)d?[-_\s]?(?:or[-_ ]?unmute)?(?:all|this|the|remote|other|chat)?[-_ ]?(?:${PERSON.replaceAll(' ', '[-_ ]?')})|(?:${PERSON})[-_ ]?(?:toggle|set|is)?[-_ ]?(?:un)?(?:mute|silence|hide|hidden)|\b(?:mute|unmute|silence|hide|unhide)\b(?:\s*=\s*(?:async\s*)?)?\s*\(\s*[\w.]*(?:user|account|person|member|player|profile|author|sender|contact|friend|stranger|opponent|participant|client|session|peer|pubkey|npub|did|creator|commenter|poster|ids?\b)|\b(?:un)?mute\(\{|\btoggle_?(?:mute|hide)\(|<(?:Un)?(?:Mute|Hide)(?:Menu|Button|Item|Action|Option|Toggle|Dropdown|Context|Link|Control|Entry)|=\{[^{}\n]*\b(?:unmute|mute|\w*[tT]oggle(?:Mute|Hidden))\s*\}|\.(?:un)?mute\(\w{1,20}[,)]`,
  'i',
);

/** A mute of a person: what they write is hidden, and they can still write. */
export function mutesIn(file: ParsedFile): ts.Node[] {
  const { text } = file.indexed;
  if (!MUTES.test(text)) return [];
  const isOfSound = OTHER.test(text);
  const found = new Set<ts.Node>();
  for (const node of file.ofKinds(FUNCTIONS)) {
    const name = isFunction(node) ? declaredName(node) : null;
    const at = name === null || /^[A-Z]|^use[A-Z]/.test(name) ? null : nameAt(node);
    if (!at || !isFunction(node) || !node.body) continue;
    const words = splitWords(name!);
    if (
      isAct(words, isOfSound) ||
      (isVerb(words) &&
        !(isOfSound && isOfEars(words)) &&
        !(isStaffs(file) && isOfEars(words)) &&
        isGivenOne(node, words, file))
    )
      found.add(at);
  }
  for (const call of file.calls) {
    const head = nameNode(call.expression);
    if (head && isMuteOf(call, isOfSound, file)) found.add(head);
  }
  for (const tag of file.tags) {
    const act = tagAct(tag, isOfSound, file);
    if (act) found.add(act);
  }
  for (const item of file.ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression)) {
    const label = itemLabel(item);
    if (label) found.add(label);
  }
  return [...found];
}

const FUNCTIONS = [
  ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.MethodDeclaration,
]; // prettier-ignore

function isAct(words: readonly string[], isOfSound: boolean): boolean {
  const said = words.join(' ');
  // In a call the others are heard or not.
  return ACT.test(said) && !(isOfSound && /participant|player|user|member/.test(said));
}

/** On a server who says no more silences somebody for all. */
const isStaffs = ({ side, indexed }: ParsedFile): boolean =>
  side === 'server' || ['kick', 'moderator', 'punish'].some(word => indexed.tokens.has(word));

/** Who is hidden is not seen; that the others are not heard may be about the sound alone. */
const isOfEars = ([verb = '']: readonly string[]) => !verb.includes('hide');

const isVerb = (words: readonly string[]) => words.length === 1 && VERB.test(words[0]!);

/** Who is connected is heard or not; a mute of them is one of sound. Where all is about people, a number is somebody's. */
const isOne = (name: string, words: readonly string[], { path }: ParsedFile): boolean =>
  (WHOM.test(name) && !(/mute/.test(words[0] ?? '') && /client|session|peer|participant/i.test(name))) ||
  (/^_?(ids?|key)$/.test(name) && isOfEars(words) && ABOUT_PEOPLE.test(path));

/** Folders and files about people and what may be done with them. */
const ABOUT_PEOPLE =
  /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Cc]ontacts?|[Pp]eople|[Pp]ersons?|[Aa]ccounts?|[Rr]elationships?|[Mm]oderation)(?![a-z])[^/]*(\/[^/]*)?$/;

const isGivenOne = (
  { parameters }: ts.FunctionLikeDeclaration,
  words: readonly string[],
  file: ParsedFile,
): boolean => {
  const [first] = parameters;
  return (
    first !== undefined && parameters.length <= 2 && ts.isIdentifier(first.name) && isOne(first.name.text, words, file)
  );
};

function nameAt(node: ts.Node): ts.Node | null {
  if ('name' in node && node.name) return node.name as ts.Node;
  const holder = ts.isCallExpression(node.parent) ? node.parent.parent : node.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder.name
    : null;
}

/** `muteUser(id)`, `mute(event.pubkey)`, `channel.hide(clientId)` */
function isMuteOf(call: ts.CallExpression, isOfSound: boolean, file: ParsedFile): boolean {
  const words = splitWords(nameOf(call.expression) ?? '');
  const callee = unwrap(call.expression);
  const before = ts.isPropertyAccessExpression(callee) ? callee.expression.getText() : '';
  if (PIECE.test(before.split(/[.(]/).findLast(part => part !== '') ?? '')) return false;
  if (isAct(words, isOfSound)) return call.arguments.length > 0;
  const isTurned = words[0] === 'toggle' && isVerb(words.slice(1));
  if (isTurned) return !isOfSound && call.arguments.some(isGivenPerson);
  if (!isVerb(words) || (isOfEars(words) && (isOfSound || isStaffs(file)))) return false;
  const [whom] = call.arguments;
  if (whom === undefined || call.arguments.length > 2) return false;
  const inner = unwrap(whom);
  if (ts.isObjectLiteralExpression(inner))
    return (
      inner.properties.some(one => one.name && isOne(textOf(one.name), words, file)) ||
      // `mute({ variables: { request: { account } } })` of a hook.
      (inner.getText().length < 200 &&
        /\b(?:account|user|profile|member|author|pubkey)\w*\s*[:,}]/.test(inner.getText()))
    );
  return isOne(nameOf(whom) ?? '', words, file) || isMadeOfOne(inner, words, file);
}

/** `mute(link)` after `const link = linkTo(pubkey)`: made of the person alone. */
function isMadeOfOne(given: ts.Expression, words: readonly string[], file: ParsedFile): boolean {
  const made = ts.isIdentifier(given) ? valueOf(given) : null;
  const value = made && unwrap(made);
  return (
    value !== null &&
    ts.isCallExpression(value) &&
    value.arguments.length === 1 &&
    ts.isIdentifier(value.arguments[0]!) &&
    isOne(value.arguments[0].text, words, file)
  );
}

/** `<MuteUserMenuItem />`, `<button onClick={mute}>`, `<button title={t('mutePlayer')}>` */
function tagAct(tag: ts.JsxOpeningLikeElement, isOfSound: boolean, file: ParsedFile): ts.Node | null {
  const own = splitWords(tag.tagName.getText());
  if (isAct(own, isOfSound)) return tag.tagName;
  // `<MuteButton pubkey={pubkey} />`: whom, it is given.
  const isEntry = VERB.test(own[0] ?? '') && own.length > 1 && own.slice(1).every(word => ENTRY.test(word));
  const given = isEntry ? givenWhom(tag) : [];
  if (given.some(name => !(isOfSound && isOfEars(own)) || SEEN.test(name))) return tag.tagName;
  for (const one of tag.attributes.properties) {
    if (!ts.isJsxAttribute(one) || !one.initializer) continue;
    const name = textOf(one.name);
    const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    if (
      /^on(Click|Press|Select|Tap)$/.test(name) &&
      value &&
      (isHandedAct(value, isOfSound) || (isAboutSomebody(file) && namesVerb(value, isOfSound)))
    )
      return one.name;
    if (/^(title|label|aria-label|accessibilityLabel|tooltip)$/.test(name)) {
      const said = ts.isStringLiteral(one.initializer) ? one.initializer.text : value ? keyIn(value) : null;
      if (said !== null && LABEL.test(splitWords(said).join(' '))) return one.name;
    }
  }
  return null;
}

const ENTRY = /^(menu|dropdown|context|button|item|link|control|entry|action|option|toggle|switch|or|unmute|unhide)$/;
const givenWhom = ({ attributes }: ts.JsxOpeningLikeElement): string[] =>
  attributes.properties.flatMap(one =>
    ts.isJsxAttribute(one) && one.initializer && WHOM.test(textOf(one.name)) ? [textOf(one.name)] : [],
  );
/** Who goes by such a key is read, and heard in no call. */
const SEEN = /^(pubkey|npub|did|profile|account|author|creator|commenter|poster)(_?(id|key))?$/i;

const isAboutSomebody = ({ indexed, path }: ParsedFile): boolean =>
  PEOPLE.test(indexed.text) || ABOUT_PEOPLE.test(path);
const PEOPLE = /\b(?:pubkey|userId|user_id|accountId|account\.id|npub|memberId|playerId)\b/;

/** `onClick={onMuteUser}`: handed in by whoever shows the menu. */
function isHandedAct(value: ts.Expression, isOfSound: boolean): boolean {
  const name = nameOf(unwrap(value)) ?? '';
  return /^(on|handle)[A-Z]/.test(name) && isAct(splitWords(name).slice(1), isOfSound);
}

/** `mute`, `isMuted ? unmute : mute`; beside a microphone only what is not seen is no sound. */
function namesVerb(value: ts.Expression, isOfSound: boolean): boolean {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner))
    return namesVerb(inner.whenTrue, isOfSound) || namesVerb(inner.whenFalse, isOfSound);
  const name = ts.isIdentifier(inner) ? inner.text : '';
  return /^(onT|t)oggleHidden$/.test(name) || (!isOfSound && /^(un)?mute$|^(onT|t)oggleMute$/.test(name));
}

function keyIn(value: ts.Expression): string | null {
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first.text.split(/[.:]/).at(-1)! : null;
}

/** `{ text: t('mutePlayer'), onPress: … }` */
function itemLabel({ properties }: ts.ObjectLiteralExpression): ts.Node | null {
  const isEntry = properties.some(
    one => one.name && /^(onClick|onPress|onSelect|action|handler)$/.test(textOf(one.name)),
  );
  if (!isEntry) return null;
  for (const one of properties) {
    if (!ts.isPropertyAssignment(one) || !/^(label|text|title|name)$/.test(textOf(one.name))) continue;
    const said = keyIn(one.initializer);
    if (said !== null && LABEL.test(splitWords(said).join(' '))) return one.name;
  }
  return null;
}
