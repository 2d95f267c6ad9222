import { baseName } from '../../../kit/path.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { answeringAround } from './answering.ts';

/** What answers somebody who looks: no sign-in, nothing that writes, nothing of one's own or of the staff. */
export function openAnswer(call: ts.Node): FunctionNode | null {
  const answering = answeringAround(call)?.run;
  if (!answering) return null;
  let isOpen = open.get(answering);
  if (isOpen === undefined) open.set(answering, (isOpen = answersAnybody(answering)));
  return isOpen ? answering : null;
}

/** Each call in a function asks it, and its whole text is searched. */
const open = new WeakMap<FunctionNode, boolean>();

function answersAnybody(answering: FunctionNode): boolean {
  const text = answering.getText();
  const said = [declaredName(answering) ?? '', pathOf(answering)].flatMap(splitWords);
  const own = splitWords(baseName(answering.getSourceFile().fileName));
  if (own.some(word => ENTERS.test(word)) || said.some(word => ENTERS.test(word) || CHANGES.test(word))) return false;
  if (SIGNS_IN.test(text) || WRITES.test(text) || OF_ONESELF.test(text) || isForCarers(answering)) return false;
  return !isForStaff(said.join(' '));
}

/** `'/people/:id'` of the route that the function stands in. */
function pathOf({ parent }: FunctionNode): string {
  const path = ts.isCallExpression(parent) ? parent.arguments[0] : undefined;
  return path && ts.isStringLiteralLike(path) ? path.text : '';
}

const ENTERS =
  /^(auth|authentication|login|signin|signup|register|registration|verify|verification|confirm|activate|token|tokens|session|sessions|password|passwords|otp|mutation|mutations|seed|migrate|migration)$/;
const CHANGES =
  /^(validate|exist|exists|available|availability|taken|unique|check|reset|recover|recovery|unsubscribe|delete|remove|update|create|import|transfer)$/;
const SIGNS_IN = /\b(bcrypt|argon2|comparePassword|verifyPassword|jwt\.sign|signToken)\b|\.compare\w*\(/;
/** What is taken out of a cache is written nowhere. */
const WRITES = /(?<![cC]ache)\.(save|create|update\w*|delete\w*|insert\w*|remove|destroy|upsert)\s*\(/;

/** `if (req.params.id !== req.user.id)`, `if (!person._id.equals(req.user._id))`: only one's own is given out. */
const OF_ONESELF =
  /\b(params|args|input|query)\b[\w.?]{0,60}\bid\b\)?(\.toString\(\))?\s*[!=]==?\s*(String\()?[\w.?]{0,40}\b(user|session|me|auth|viewer)\w{0,20}[?.]|\b(user|session|auth|viewer)\w{0,20}[?.]{1,2}_?(user_?)?id\b(\.toString\(\))?\)?\s*[!=]==?\s*(String\()?[\w.?]{0,40}\b(params|args|input|query|\w{1,30}\._?id)\b|\._?id\b(\.toString\(\))?\s*[!=]==?\s*(String\()?(req|ctx|request)\.(user|session|auth)|\.equals\(\s*(req|ctx|request)\.(user|session|auth)/i;
/** `router.get('/classes/:id/students', requireTeacher, …)`: those who look after them. */
const isForCarers = (answering: ts.Node): boolean =>
  ts.isCallExpression(answering.parent) &&
  answering.parent.arguments.some(
    one => one !== answering && /teacher|instructor|coach|parent|guardian|staff|admin|moderator/i.test(one.getText()),
  );

export const isForStaff = (name: string): boolean =>
  splitWords(name).some(word =>
    /^(admin|admins|me|my|own|self|current|moderator|staff|export|dashboard|stats|count)$/.test(word),
  );
