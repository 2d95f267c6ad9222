import { symbolOf } from '../reporting/report-path.ts';
import { all, any, inText } from '../ask.ts';
import { askedActs, MAY_ASK } from '../asked/acts.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { mutationAt } from '../mutations.ts';
import type { Detection, Detector } from '../detector.ts';
import { FUNCTION_KINDS, unwrap } from '../names.ts';
import { offeredByName } from '../controls/offered-by-name.ts';
import { HANDLERS, mayEnter } from '../entries/may-enter.ts';
import { addNew, isAtOneGlance, isSaidBy } from '../said-by.ts';
import { mayKeepBlocks, storedBlocks } from '../reporting/stored.ts';
import { enteredBlocks } from '../reporting/entered.ts';
import { attachedHandlers, MAY_ATTACH } from '../reporting/attached.ts';
import { BLOCK_ENTRY, BLOCK_TAG, blockTags, isOfText, mayHoldBlockTag } from '../reporting/act-tags.ts';
import {
  blockOfPerson,
  blockRequest,
  holdsBlocked,
  isBlockList,
  isBlockPath,
  isListed,
  isOwnAct,
} from '../reporting/block-requests.ts';
import {
  bareActs,
  bareHandlers,
  bareSwitches,
  isListOfBlocked,
  isSwitch,
  MAY_ACT_BARELY,
} from '../reporting/bare-acts.ts';
import { blockOfKind, mayBeOfKind } from '../reporting/acts-of-a-kind.ts';
import { listedAsBlocked, MAY_LIST_BLOCKED } from '../reporting/blocked-lists.ts';
import { declaredActs } from '../reporting/declared-acts.ts';
import { commandsIn, pressedInStrings } from '../reporting/said-acts.ts';
import { isLabelOf } from '../label-words.ts';
import { BLOCK_ENTRY_OF_MAP, mappedHandlers, MAY_MAP } from '../reporting/handler-maps.ts';
import { stateOfDeclared } from '../reporting/idle-handlers.ts';
import { heededIn, MAY_COMPARE, MAY_HEED, namesHeeded } from '../reporting/heeded.ts';
import { mayNameBlock, namedBlock } from '../reporting/named-blocks.ts';
import { keptMutes, mayKeepMutes } from '../reporting/kept-mutes.ts';
import { MAY_MUTE, MUTES, mutesIn } from '../reporting/mutes.ts';
import type { ParsedFile } from '../slice.ts';
import type { Phrase } from '../tokens.ts';
import { hasAnyPhrase } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { MAY_WRITE_DOCUMENT, placeOfField, writtenFields } from '../written-documents.ts';
import { isWithinUnlike, standsWithin } from '../unlike.ts';
import { isNeverCalled } from '../vue/never-called.ts';
import { storedKind } from '../reporting/stored-blocks.ts';

/** Functions that block somebody, and relationships that are stored as blocked. */
export default {
  // `blockUser` by its name; a stored relationship by the words of its kind; a request by its address.
  occurs: ask =>
    any(
      all(ask.word('blocked ignored'), ask.word('relationship friend')),
      all(ask.word('block'), ask.word(`${PEOPLE} author sender chat conversation id menu`), inText(QUOTED)),
      all(
        ask.called('block blocked mute ignore ignored', (_, name) => isOwnAct(name)),
        ask.word('users accounts user account member person profile contact friend relationship conversation'),
      ),
      all(ask.word('block unblock ignore'), inText(ADDRESS)),
      all(
        ask.called('block unblock ignore blacklist black', (words, name) => isListed(name) && words.length > 0),
        ask.name('block blocks blocked blacklist black ignore ignored', holdsBlocked),
      ),
      all(ask.word('block unblock blacklist black ignore'), inText(DECLARED)),
      all(
        ask.name('block unblock blacklist', (_, name) => BLOCK_ENTRY.test(name) || BLOCK_TAG.test(name)),
        ({ text }) => mayHoldBlockTag(text),
      ),
      all(ask.word('block unblock blacklist ignore'), any(inText(MAY_ATTACH), inText(MAY_MAP))),
      mayKeepBlocks(ask),
      all(ask.word('block unblock blocked'), mayBeOfKind),
      all(ask.word('block unblock'), inText(ACT_OF_PEOPLE)),
      all(ask.word('block unblock'), ask.word('mutation'), inText(MAY_WRITE_DOCUMENT)),
      mayNameBlock(ask),
      all(ask.word('block unblock blocked blocks'), ask.word(PEOPLE), inText(ENTERED), mayEnter),
      all(ask.word(HANDLERS), ({ path }) => /\bblock/i.test(path), mayEnter),
      all(
        ask.word('block blocks blocking blocked unblock ignore'),
        ask.word(`${PEOPLE} graph`),
        inText(ACT),
        inText(MAY_ASK),
      ),
      all(
        ask.word('block unblock ignore unignore'),
        any(
          all(inText(COMMANDS), inText(TYPED), ({ text }) => !isOfText(text)),
          inText(PRESSED),
        ),
      ),
      all(
        ask.word('account accounts user users member profile contact'),
        ask.named('block unblock mute unmute'),
        inText(/\[[^\]\n]{0,60}\?\s*['"`](?:un)?(?:block|mute)['"`]/),
      ),
      all(ask.word(MAY_MUTE), inText(MUTES)),
      mayKeepMutes(ask),
      all(
        ask.called('block blocked unblock ignore ignored unignore blacklist black blocklist list', () => true),
        inText(MAY_ACT_BARELY),
      ),
      ask.name('block unblock blocking ignore unignore blacklist', isSwitch),
      all(
        ask.word('blocked blocks ignored muted ignore block mute ignorelist blocklist mutelist blockeduser'),
        inText(MAY_LIST_BLOCKED),
      ),
      all(({ mayHoldJsx }) => mayHoldJsx, ask.name('block blocked ignore ignored mute muted', isListOfBlocked)),
      all(
        any(
          ask.name(
            'block blocked blocking blocks blockeded mute muted ignore ignored blocker black blacklisted',
            namesHeeded,
          ),
          all(ask.word('blocked'), inText(MAY_COMPARE)),
          all(
            ask.word('blocks ignores ignored blocked mutes'),
            inText(/\.(?:blocks|ignores|ignored|blocked|mutes)\.(?:has|includes|some|find|get|contains)\b/),
          ),
        ),
        inText(MAY_HEED),
      ),
    ),

  detect(file, { concept }) {
    const found: Detection[] = [];
    const elsewhere = keepsOwnBlocks(file) ? withoutModeration(concept) : concept.unlike.within;
    const add = (node: ts.Node, symbol = symbolOf(node), more: Partial<Detection> = {}) => {
      if (!standsWithin(elsewhere, file.path, node)) found.push({ node, symbol, ...more });
    };
    const acts = declaredActs(file.ofKinds(FUNCTION_KINDS), concept);
    for (const name of acts) add(name, undefined, isNeverCalled(name, file) ? { traits: ['never-called'] } : {});
    for (const name of [
      ...offeredByName(file, concept),
      ...blockTags(file),
      ...mappedHandlers(file, BLOCK_ENTRY_OF_MAP),
    ])
      add(name);
    for (const handler of attachedHandlers(file, concept)) add(handler);
    for (const call of file.calls) {
      const sent = blockRequest(call) ?? blockOfPerson(call) ?? blockOfKind(call);
      if (sent && !isSaidBy(call, acts)) add(sent);
      for (const argument of call.arguments) if (isActOfPeople(argument)) add(argument, argument.getText());
    }
    for (const asked of askedActs(file, concept, {
      path: ({ path }) => isBlockPath(path) || isBlockList(path),
      named: (words, isRemote) => {
        const said = words.join(' ');
        // `blocking/create`, `graph.block.create`
        if (/^(create|delete) (user )?block(ing|s)?$/.test(said)) return isRemote && !isOfText(file.indexed.text);
        if (/^(profile|user|account|contact|member) (un)?block$/.test(said)) return isRemote;
        return /^(un)?block$/.test(said) && isAboutAccounts(file);
      },
    }))
      if (!isSaidBy(asked, acts)) add(asked);
    const saysBlock = (words: readonly string[]) =>
      concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)) &&
      !hasAnyPhrase(words, concept.unlike.word);
    if (file.side !== 'server')
      for (const field of writtenFields(file)) {
        if (field.operation !== 'mutation' || !saysBlock(field.words) || isSaidBy(field.at, acts)) continue;
        const { node, within } = placeOfField(field);
        add(node, field.name, within === undefined ? {} : { within });
      }
    for (const node of file.ofKinds(KINDS)) {
      const ran = mutationAt(node);
      if (ran && saysBlock(ran.words)) add(ran.at);
      const named = namedBlock(node, file);
      if (named) add(named);
      const value = storedKind(node);
      if (value) add(value, value.getText());
    }
    addNew(storedBlocks(file, concept), acts, found);
    found.push(...enteredBlocks(file, concept, found));
    const isNew = (node: ts.Node) => found.every(one => one.node !== node);
    for (const node of isOfText(file.indexed.text) ? [] : commandsIn(file, COMMAND)) if (isNew(node)) add(node);
    for (const { node, label, within } of pressedInStrings(file, text => isLabelOf(text, concept)))
      if (isNew(node)) add(node, label, { within });
    const bare = bareActs(file).filter(one => !isWithinUnlike(concept, file.path, one));
    for (const node of [...bareSwitches(file.ofKinds(FUNCTION_KINDS), bare), ...bareHandlers(file), ...bare])
      if (isNew(node) && !found.some(one => isAtOneGlance(one.node, node))) add(node);
    for (const node of listedAsBlocked(file))
      if (isNew(node) && !found.some(one => isAtOneGlance(one.node, node)))
        add(node, undefined, /mute/i.test(node.parent.getText()) ? { traits: ['hides-only'] } : {});
    // Who moderates is no part of it: a person's own mutes are called moderation as well.
    for (const node of mutesIn(file)) {
      const state = stateOfDeclared(node, file);
      if (state !== 'left open' && isNew(node))
        found.push({ node, symbol: symbolOf(node), traits: [state === 'idle' ? 'does-nothing' : 'hides-only'] });
    }
    for (const one of keptMutes(file)) if (isNew(one.node)) found.push({ ...one, traits: ['hides-only'] });
    for (const { node, isMute } of heededIn(file))
      if (isNew(node)) add(node, undefined, { traits: isMute ? ['takes-effect', 'hides-only'] : ['takes-effect'] });
    return found;
  },
} satisfies Detector;

/** Who blocks is kept with whom: a person does it for themselves. Moderators shut somebody out for all. */
const keepsOwnBlocks = ({ indexed: { names } }: ParsedFile): boolean =>
  ['blocker', 'blockerId', 'blocker_id', 'blockerUserId', 'blockedBy', 'blocked_by'].some(name => names.has(name));

const without = new WeakMap<CompiledConcept, readonly Phrase[]>();

/** The places of look-alikes but for what is called moderation: with that name a client keeps reports and blocks of its people. */
function withoutModeration(concept: CompiledConcept): readonly Phrase[] {
  let places = without.get(concept);
  if (!places) without.set(concept, (places = concept.unlike.within.filter(({ joined }) => joined !== 'moderation')));
  return places;
}

/** `const [block] = useBlockMutation()`: whom a hook blocks that says no more is said around it. */
const isAboutAccounts = ({ indexed: { tokens, text } }: ParsedFile): boolean =>
  ['account', 'user', 'profile', 'contact', 'member'].some(word => tokens.has(word)) &&
  /\bis(Account)?Blocked|[bB]locked(By|User|Account)|BlockedBy/.test(text);

/** `block(userId)`, `block = async (contact: Contact) => …` */
const DECLARED =
  /\b(?:(?:un)?block|black_?list|ignore)\s*(?:=\s*(?:async\s*)?)?\(\s*(?:user|account|member|person|profile|contact|friend|player|client|session|participant|sender|author|pubkey|npub|did|whom|username|target)\w*\s*[:,)]/i;
/** A path, a name or a verb of an entry. */
const ENTERED =
  /\/(?:un)?block(?:ed|s|-?list)?(?:[-_]?users?)?['"`/:]|['"`](?:\w+[.: ])?(?:un)?block(?:_?(?:user|person|account|member|contact|friend|profile)\w*)?['"`]|\b(?:un)?block(?:_?(?:user|person|account|member|contact|friend|profile)\w*)?\s*[:=(]/i;
/** The word of a command. */
const COMMAND = /^(un)?(block|ignore)([-_ ]?(user|player|member|list))?$/i;
/** Typed, or written on a button that stands in a text. */
/** Commands, one of which is that; a link or button in a text of markup, with it on it. */
const COMMANDS = /[cC]ommands?\b/;
const TYPED = /[\s{,'"`/](?:un)?(?:block|ignore)(?:[-_ ]?(?:user|player|member|list))?['"`]?\s*[(:,)]/i;
const PRESSED = /<(?:a|button)\b[^<>]*>[^<>]{0,60}(?:block|ignore)/i;
const PEOPLE =
  'users accounts user account member members person people profile contact friend friends player username blocked';

const KINDS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.PropertyAssignment, ts.SyntaxKind.BinaryExpression];

/** The name of a dialog, a menu entry or a screen: `'block'`, `"block_user"`; not how a box is laid out. */
const QUOTED = /(?<!\bdisplay['"]?\s*[:=][^\n]{0,60})["'`](block|Block|BLOCK)(?![a-z])/;

/** A procedure or an address that says so: `blockUser`, `'users.block'`, `/users/7/block`, `Urls.blocks`. */
const ACT =
  /[/.:'"`_-](un)?(block|ignore)(s|ed|ing)?(?![a-z])|(un)?(block|ignore)(s|ed)?[-_ ]?(user|person|people|account|member|profile|contact|friend|author|sender|player)|(user|person|account|member|profile|contact|friend|player)s?[-_.:/]?(un)?(block|ignore)/i;

/** A request that says something about a block first: the calls are those of `blockRequest`. */
const ADDRESS =
  /\b(api|emit|send|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger|push)\b[^(\n]{0,80}\(\s*['"`][^\n]{0,120}?(block|ignore)/i;

const ACT_OF_PEOPLE =
  /(?:Friend|Relation|Contact|User|Member|Person|Follow)\w*(?:Action|Act|Event|Command|Operation)s?\.(?:un)?block\b/i;

/** `handle(friend, FriendAction.BLOCK)`: one of the things that can be done with somebody. */
function isActOfPeople(argument: ts.Expression): boolean {
  const inner = unwrap(argument);
  return (
    ts.isPropertyAccessExpression(inner) && ACT_OF_PEOPLE.test(inner.getText()) && /^(un)?block$/i.test(inner.name.text)
  );
}
