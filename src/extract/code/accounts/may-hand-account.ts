import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';

/** What a new account is handed over as: `CreateUserDto`, `RegisterInput`. */
export const GIVEN =
  /\b(?:(?:Create|Register|SignUp|New)\w*?(?:User|Account|Member|Player)|SignUp|Register|Registration)\w*?(?:Dto|DTO|Input|Args|Data|Payload|Request|Body)\b/;

/** A file in which an account is handed on to be kept, or to be made. */
export const mayHandAccount = (ask: Ask, isSignUp: FileTest): FileTest =>
  any(
    all(
      ask.called('insert create save upsert', (_, name) => /^(insert|create|save|upsert)(One)?$/.test(name)),
      ask.word('dto input args data payload request body'),
      inText(GIVEN),
    ),
    all(
      isSignUp,
      inText(
        /\b(?:signUp|signup|registerUser|createAccount|registerAccount|createUserAccount)\b[^;]{0,200}\bfrom\s*['"][.@~#]/,
      ),
    ),
    all(isSignUp, inText(/\bpost\b/i), inText(/['"`/](?:users|accounts|members|players)(?:\.json)?\/?['"`]/i)),
  );
