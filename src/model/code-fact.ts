import type { FactBase } from './fact.ts';
import type { Place } from './place.ts';
import type { Evidence } from './verdict.ts';

/**
 * Kinds of guard, by what they test. Only the kind that a rule asks for silences it: a block list or a login check
 * says nothing about age.
 */
export const GUARD_KINDS = ['age', 'connection', 'block', 'consent', 'permission', 'self', 'login', 'rate'] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];

/** A condition that must hold on every path to the guarded place. */
export interface Guard {
  kind: GuardKind;
  at: Place;
  /** The condition's source text on one line, shortened. */
  text: string;
  /** For an age: the years below which it refuses, if the condition names them; null if it does not (`isAdult(user)`). */
  limit?: number | null;
  /** Whose age or consent it asks about: the one who acts, somebody else (a recipient), or it cannot be told. */
  of?: 'actor' | 'other' | 'unknown';
  /** For a check that stands in another function: the calls that lead from the guarded place to it, in that order. */
  trace?: readonly Evidence[];
  /**
   * For a consent: what is true of those who count as if they had agreed and were never asked, as the source writes it. Such a check
   * leaves open whether a child is asked.
   */
  presumed?: string;
  /** The setting of the product under which alone it is asked, as the source writes it: such a check guards nothing by itself. */
  under?: string;
  /** For a connection: whom it asks about, where that is surely not whom the message goes to. Such a check guards nothing. */
  another?: { asked: string; reached: string };
  /**
   * For a connection: the check is there, about two people, and was not read to its end. What of it was not, as the source writes
   * it; empty where that cannot be told. Such a check guards nothing, and leaves open whether there is one.
   */
  unread?: string;
  /** It is asked when a page is drawn, and not again by the action in that page, which is called by itself. It leaves that open. */
  ofPage?: true;
}

/** An option that an operation is given: a key of an options object, or what a call beside it sets. */
export interface CodeOption {
  name: string;
  /** What the key is set to, if the source fixes it; null if it depends on run time. */
  value: string | number | boolean | null;
  /** As the source writes it, shortened. */
  text: string;
  at: Place;
}

/** Which side runs the code: only a server can enforce, a client can only offer. */
export type Side = 'server' | 'client' | 'unknown';

interface CodeFactBase extends FactBase {
  /** Id of the concept in `rules/vocabulary` that recognised it. */
  concept: string;
  value: {
    symbol: string;
    side: Side;
    /** Other places that say the same: one thing is to be mended, and this fact stands for all of them. */
    also?: readonly Evidence[];
    /** Another fact stands for this one. */
    isRepeated?: true;
    /** Where it stands in code that nothing of the repository was seen to use: what, and in words. */
    unreached?: Evidence;
  };
}

/** Something the code does: sends a message, reads a flag, checks an age. `at` is the call head. */
export interface OperationFact extends CodeFactBase {
  kind: 'operation';
  value: CodeFactBase['value'] & {
    /** Guards that dominate the operation, outermost first; null if no rule asks for those of its concept, so that none was looked for. */
    guards: readonly Guard[] | null;
    /** Questions in front of an operation without guards that are asked of nothing known: `shouldTrack()`. */
    asked?: readonly Evidence[];
    /** First string-literal argument (a flag key, a route); null if none. */
    argument: string | null;
    /** What is special about it, in words that its concept declares under `traits`. */
    traits: readonly string[];
    options: readonly CodeOption[];
    /** Calls that lead from an entry point (a route, an event) to it; empty where none is known or no rule is about it. */
    trace: readonly Evidence[];
    /** Of a control or a route of which nothing comes: why, in words that follow a colon, and where that shows. */
    lost?: Evidence;
    /** Of a way in for messages: a call beside what asks that is given the message too, and of which nobody sees what it does. */
    beside?: Evidence;
  };
}

/** A rendered surface and the controls offered in its subtree. `at` is the opening tag's name. */
export interface SurfaceFact extends CodeFactBase {
  kind: 'surface';
  value: CodeFactBase['value'] & {
    /** Reporting or blocking controls found in the subtree, working or not. */
    controls: readonly SurfaceControl[];
    /** False if part of the subtree could not be followed, so that "no control" is not known. */
    complete: boolean;
    /** The first part that could not be followed, where there is one. */
    gap?: Evidence;
    guards: readonly Guard[] | null;
    /** It says what can be done, and shows nothing that anybody wrote. */
    isMenu?: true;
    /** People are seen there as they are right now. */
    isLive?: true;
  };
}

export interface SurfaceControl {
  concept: string;
  at: Place;
  symbol: string;
  /** `works`, or why it does not: the handler is empty, it always throws, a prop or a constant hides it. */
  state: 'works' | 'does-nothing' | 'hidden';
  /** Of one that does nothing: why, in words that follow a colon. */
  why?: string;
}

/** A default value with an owner that makes it one: a schema, a settings object, a user entity, a fallback. */
export interface DefaultFact extends CodeFactBase {
  kind: 'default';
  value: CodeFactBase['value'] & {
    /** Setting of the catalogue that the name stands for. */
    setting: string;
    /** Option of that setting's scale that the value means; null if the vocabulary does not know the value. */
    option: string | null;
    /** Where an age decides: the option that adults get instead; null if it is not known. */
    adult?: string | null;
    text: string;
    /** `prisma model User`, `zod object settingsSchema`. */
    owner: string;
    /** Where a service's answer takes its place as soon as the page is there, so that it says nothing of a new account. */
    replaced?: Evidence;
  };
}

export type CodeFact = OperationFact | SurfaceFact | DefaultFact;
