import { didYouMean } from '../kit/text.ts';
import { camelCase } from './compile.ts';
import { typeNamed } from './environment.ts';

/** What was to be understood: the expression, the names it can use, the type whose field was looked for. */
interface Context {
  text: string;
  names: Iterable<string>;
  owner: string | undefined;
}

/** What the expression language says about a mistake, in words that lead back to the rule. */
export function rewordCel(summary: string, { text, names, owner }: Context): string {
  const unknown = /^Unknown variable: (\w+)/.exec(summary)?.[1];
  if (unknown) {
    const kebab = new RegExp(`\\b${unknown}(-[a-z]+)+`).exec(text)?.[0];
    if (kebab) return `there is no "${unknown}"; a hyphen subtracts here, names are written ${camelCase(kebab)}`;
    return `there is nothing called "${unknown}" here${didYouMean(unknown, names)}`;
  }
  const field = /^No such key: (\w+)/.exec(summary)?.[1];
  if (field) return `it has no field "${field}"${didYouMean(field, Object.keys(typeNamed(owner ?? '')?.fields ?? {}))}`;
  const [, call, type, method] = /^found no matching overload for '((?:(\w+)\.)?(\w+)\(.*)'/.exec(summary) ?? [];
  if (call) {
    const methods = Object.keys(typeNamed(type ?? '')?.methods ?? {});
    return `there is no function ${call}${methods.includes(method!) ? '' : didYouMean(method!, methods)}`;
  }
  return summary.replace(/^no such overload: (.+)/i, 'these cannot be combined: $1');
}
