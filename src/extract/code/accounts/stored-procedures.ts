import { TEXT_KINDS } from '../names.ts';
import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** `CALL create_user_proc(?, ?)`, `EXEC dbo.RegisterUser @email`, `SELECT create_account($1, $2)` */
const MAKES =
  /\b(?:call|exec(?:ute)?|select)\s+["`[]?(?:\w+[\]"`]?\.["`[]?)?(?:sp_|proc_|fn_)?((?:create|register|insert|add|new)_?(?:new_?)?(?:user|account|member)s?(?:_?(?:proc(?:edure)?|account|sp))?)["`\]]?\s*(?:\(|@|\$|:|\?)/i;

export const mayCallProcedure = (ask: Ask): FileTest => all(ask.word('password passwd pwd hash'), inText(MAKES));

/** Where an account is made by a procedure that the database keeps. */
export const procedureCalls = (file: ParsedFile): readonly ts.Node[] =>
  file.ofKinds(TEXT_KINDS).filter(one => MAKES.test(one.getText()));
