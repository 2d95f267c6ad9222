import { allKinds } from '../../model/catalogue.ts';
import type { OperationEntity } from '../entities.ts';
import { guardsOf, guardsOfAnother, guardsUnread, notOfPage, notPresumed } from '../guards-of.ts';
import { listOf } from '../../kit/text.ts';
import { defineType } from '../type.ts';
import { SPEAKING } from '../speaking.ts';
import { whyNothing } from '../nothing-comes.ts';
import { isAgreedOfAge } from '../agreement.ts';
import { isDecidedHere } from '../decided-here.ts';
import { elsewhereThan, isGuarded, keepsStrangersOut, meansAdult, SIDE_UNKNOWN, TELL_SIDE } from '../operations.ts';
import { definitionsOf, isJudgedHere, likesOfSend, protectsOther, stepsOf } from '../sends.ts';
import { guardsSeen, openSettings, whyGuardsMiss } from '../missing-guards.ts';
import { Unknown } from '../unknown.ts';
import { featuresOf } from '../world.ts';

/** A report button is no capability that a feature would have to be declared for. */
const CONTROLS: ReadonlySet<string> = new Set(['report-entry-point', 'block-user']);

/** Traits of an operation that only prepares, is part of what another one starts, or is no capability of its own. */
const MERE_USE: ReadonlySet<string> = new Set([
  'event',
  'wrapper',
  'switch',
  'identifies-person',
  'conference',
  'declared-dependency',
  'first-party',
  'set-up',
  'off',
  'crash-reporting',
  'asks-consent',
  'definition',
  'may-deliver',
  'carried-out',
  'told',
]);

export default defineType<OperationEntity>({
  name: 'Operation',
  about: 'Something the code does: sends a message, reads a flag, falls back to an age',
  basis: 'code-seen',
  placeOf: operation => operation.fact.at,
  alsoAt: ({ fact }) => fact.value.also ?? [],
  doubtOf: ({ fact }) => fact.value.unreached,
  traceOf: operation => operation.fact.value.trace,
  fields: {
    concept: {
      type: 'string',
      catalogue: 'concept',
      about: 'The concept it was recognised as',
      get: ({ fact }) => fact.concept,
    },
    symbol: { type: 'string', about: 'The name that carries the meaning', get: ({ fact }) => fact.value.symbol },
    about: {
      type: 'string',
      about: 'What its concept is, in words',
      get: ({ fact }, world) => uncapitalised(world.concepts.get(fact.concept) ?? fact.concept),
    },
    isCapability: {
      type: 'bool',
      about: 'Whether its concept is something that a kind of feature does, so that a feature should be declared',
      get: ({ fact }) =>
        !CONTROLS.has(fact.concept) &&
        !fact.value.traits.some(trait => MERE_USE.has(trait)) &&
        allKinds().some(kind => kind.concepts.includes(fact.concept)),
    },
    meansAdult: {
      type: 'bool',
      about: 'For a fallback of an age: whether the value stands for an adult',
      get({ fact }) {
        const adult = meansAdult(fact.value.symbol, fact.value.argument ?? '');
        if (adult === null) throw new Unknown(`what ${fact.value.argument ?? 'it'} is was not found`, fact.at);
        return adult;
      },
    },
    whyNothing: {
      type: 'string',
      about: 'Of a control or a route of which nothing comes: why, and where that shows, in words that follow a colon',
      get: ({ fact }) => whyNothing(fact),
    },
    side: {
      type: 'string',
      catalogue: 'side',
      about: 'Where it runs: `server`, `client` or `unknown`',
      get: ({ fact }) => fact.value.side,
    },
    runsOnServer: {
      type: 'bool',
      about: 'Whether it runs on a server, where alone it can be enforced; unknown where the code does not tell',
      get({ fact }) {
        if (fact.value.side === 'unknown') throw new Unknown(SIDE_UNKNOWN, fact.at, TELL_SIDE);
        return fact.value.side === 'server';
      },
    },
    argument: { type: 'string', about: 'Its literal argument, or empty', get: ({ fact }) => fact.value.argument ?? '' },
    features: {
      type: 'list<Feature>',
      about: 'Declared features it belongs to',
      get: ({ fact, product }) => featuresOf(fact, product),
    },
    guards: {
      type: 'list<Guard>',
      about: 'Guards that dominate it',
      readsGuards: true,
      get: ({ fact }) => guardsOf(fact),
    },
    guardsSeen: {
      readsGuards: true,
      type: 'string',
      about: 'The kinds of guard that dominate it, in words',
      get: operation => guardsSeen(operation),
    },
    guardsOfAnother: {
      readsGuards: true,
      type: 'list<Guard>',
      about:
        'For a private message: checks of a connection with somebody else than whom it goes to, which guard nothing',
      get: ({ fact }) => guardsOfAnother(fact),
    },
    guardsUnread: {
      readsGuards: true,
      type: 'list<Guard>',
      about:
        'For a private message: checks of the two people that are there in a form that was not read to its end, which guard nothing',
      get: ({ fact }) => guardsUnread(fact),
    },
    whyGuardsMiss: {
      readsGuards: true,
      type: 'string',
      about:
        'For a private message: why checks of a connection or of an age that stand there keep no stranger out, in words, to be put at the end of a sentence; empty if there are none',
      get: operation => whyGuardsMiss(operation),
    },
    optionsGiven: {
      type: 'string',
      about: 'Names of the options that it is given, in words',
      get: ({ fact }) =>
        listOf([...new Set(fact.value.options.map(option => option.name).filter(name => name !== ''))]),
    },
    optionsOn: {
      type: 'string',
      about: 'Names of the options that it sets to true, in words; of all that it is given where none is',
      get({ fact }) {
        const { options } = fact.value;
        const on = options.filter(({ name, value }) => name !== '' && value === true);
        return listOf([...new Set((on.length > 0 ? on : options).map(({ name }) => name).filter(name => name !== ''))]);
      },
    },
    hasTrace: {
      type: 'bool',
      about: 'Whether calls lead from a route or an event to it',
      get: ({ fact }) => fact.value.trace.length > 0,
    },
    isJudgedHere: {
      readsGuards: true,
      type: 'bool',
      about:
        'For a private message: whether this is the place to judge. A form or link is not, nor a step inside a function that is judged where it is called, nor a client whose server is here as well',
      get: operation => isJudgedHere(operation),
    },
    definitions: {
      type: 'list<Operation>',
      about: 'For a private message: the functions of the product that it calls to send it',
      get: operation => definitionsOf(operation),
    },
    steps: {
      type: 'list<Operation>',
      about: 'For a private message: where the function does it, if this is one that is judged',
      get: operation => stepsOf(operation),
    },
    likes: {
      readsGuards: true,
      type: 'list<Operation>',
      about: 'For a private message that cannot be judged here: the others that are left open for the same reason',
      get: operation => likesOfSend(operation, true),
    },
    settingsOpen: {
      readsGuards: true,
      type: 'list<Operation>',
      about:
        'For a private message: settings of the recipient that the same check asks, and that are open for those who have set nothing',
      get: operation => openSettings(operation),
    },
    likesElsewhere: {
      readsGuards: true,
      type: 'list<Operation>',
      about: 'For a private message that cannot be judged here: others of which it is not known where they run',
      get: operation => likesOfSend(operation, false).filter(one => one.fact.value.side !== 'client'),
    },
    likesOnClient: {
      readsGuards: true,
      type: 'list<Operation>',
      about: 'For a private message of which it is not known where it is sent: others, which a client sends',
      get: operation => likesOfSend(operation, false).filter(one => one.fact.value.side === 'client'),
    },
    keepsStrangersOut: {
      readsGuards: true,
      type: 'bool',
      about:
        'For a private message: whether a check of a connection between the two, or of an age that protects the recipient, stands in front of it or inside the function that it calls',
      get: (operation, world) => keepsStrangersOut(operation, world),
    },
    isAgreedOfAge: {
      readsGuards: true,
      type: 'bool',
      about:
        'For what is behind consent: whether a parent gave it; unknown where nothing says that whoever agrees is old enough to',
      get: operation => isAgreedOfAge(operation),
    },
    product: { type: 'Product', about: 'Its product', get: ({ product }) => product },
  },
  methods: {
    hasGuard: {
      readsGuards: true,
      parameters: [{ name: 'kind', type: 'string', catalogue: 'guard' }],
      returns: 'bool',
      about:
        'Whether a guard of this kind dominates it; not evaluated if the manifest declares that it is enforced elsewhere',
      call: (operation, [kind], world) => isGuarded(operation, String(kind), world, () => true),
    },
    isBehind: {
      readsGuards: true,
      parameters: [{ name: 'kind', type: 'string', catalogue: 'guard' }],
      returns: 'bool',
      about:
        'Whether a guard of this kind dominates it, whichever side it runs on: for what happens in the place where it is called',
      call: ({ fact }, [kind], { recorder }) => {
        const guard = guardsOf(fact).find(one => one.kind === String(kind));
        if (guard) recorder.saw(guard.at, `${guard.kind} guard: ${guard.text}`);
        else {
          notPresumed(fact, String(kind));
          notOfPage(fact, one => one.kind === String(kind));
        }
        return guard !== undefined;
      },
    },
    is: {
      parameters: [{ name: 'trait', type: 'string', catalogue: 'trait' }],
      returns: 'bool',
      about: 'Whether it has a trait of its concept, such as `starts` or `personal-data`',
      call: ({ fact }, [trait]) => fact.value.traits.includes(String(trait)),
    },
    ...SPEAKING,
    undecided: {
      parameters: [{ name: 'reason', type: 'string' }],
      returns: 'bool',
      about: 'Unknown, for a reason that the rule gives: what no code can show. The reason is what the finding says',
      call({ fact }, [reason]) {
        throw new Unknown(String(reason), fact.at);
      },
    },
    isDecidedHere: {
      parameters: [{ name: 'capability', type: 'string', catalogue: 'concept' }],
      returns: 'bool',
      about:
        'True; unknown where it runs on the client and nothing of its concept is seen on a server of the product: what happens with it is decided out of sight. Not evaluated if the manifest declares that the capability is enforced elsewhere',
      call: (operation, [capability], world) => isDecidedHere(operation, String(capability), world),
    },
    isDoneElsewhere: {
      parameters: [{ name: 'capability', type: 'string', catalogue: 'concept' }],
      returns: 'bool',
      about: 'False; not evaluated if the manifest declares that this capability is enforced elsewhere',
      call({ product }, [capability], world) {
        elsewhereThan(product, String(capability), world);
        return false;
      },
    },
    optionText: {
      parameters: [{ name: 'name', type: 'string' }],
      returns: 'string',
      about: 'What an option of it is set to, as the source writes it; empty if it is not given',
      call: ({ fact }, [name]) => fact.value.options.find(option => option.name === String(name))?.text ?? '',
    },
    protectsRecipient: {
      readsGuards: true,
      parameters: [{ name: 'kind', type: 'string', catalogue: 'guard' }],
      returns: 'bool',
      about:
        'Whether a guard of this kind that asks about the other person dominates it: an age counts only if it keeps out everyone below 18 and is not just that of the sender',
      call: (operation, [kind], world) => isGuarded(operation, String(kind), world, protectsOther),
    },
  },
});

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
