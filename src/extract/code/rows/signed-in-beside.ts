import { enclosingFunction } from '../names.ts';
import { usesInTurn } from '../uses.ts';
import { ts } from '../ts-morph.ts';

/** A session, a cookie or a token is given to whoever asks: `req.session.userId = user.id`, `jwt.sign({ id })`, `createSession(user)`. */
const GIVES =
  /\bsession(\??\.\w+|\[[^\]]*\])+\s*=[^=]|\bcookies?\b(\(\))?(\)?\.set|\()|\bsetCookie\(|\bjwt\.sign|\b(sign|issue|create|generate|make|start|save|set|new)_?\w*(token|session|jwt)\w*\(|\blog_?in\w*\(|\bsign_?in\w*\(|\bserializeUser\b/i;
/** Where somebody comes back from a log-in, or asks for one. */
const AT_LOG_IN = /['"`][^'"`\s]*\/[^'"`\s]*(oauth|\bauth\b|callback|log-?in|sign-?(in|up)|regist)[^'"`]*['"`]/i;
const DEEP = 3;

/** Whether whoever asks is signed in where a row is kept, or where the function that keeps it is called. */
export function signsInBeside(at: ts.Node, deep = DEEP): boolean {
  const around = outermostFunction(at);
  if (!around) return false;
  const { parent } = around;
  if (GIVES.test(around.getText())) return true;
  if (ts.isCallExpression(parent) && parent.arguments.some(one => one !== around && AT_LOG_IN.test(one.getText())))
    return true;
  if (deep === 0) return false;
  for (const use of usesInTurn(around)) if (use && signsInBeside(use, deep - 1)) return true;
  return false;
}

function outermostFunction(at: ts.Node): ReturnType<typeof enclosingFunction> {
  let around = enclosingFunction(at);
  for (let one = around; one; one = enclosingFunction(one)) around = one;
  return around;
}
