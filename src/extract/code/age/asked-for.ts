import { literally } from '../../../kit/text.ts';
import { enclosingFunction } from '../names.ts';
import { schemasOfRoute } from './schemas-of-route.ts';
import type { Slice } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

/**
 * Whether an earlier test turns away whoever gives nothing under the names, or something of the server demands it: a schema
 * of what is sent, a decorator, a column or a field of a model that must be filled. Where the schema of the route is known, no
 * other one counts; else a server that demands a birth in one place knows that it may be missing. An `age` can be that of
 * anything, and is looked for in the file alone.
 * @param test What is tested; the text of the function up to here may have asked.
 */
export function isAskedFor(names: readonly string[], test: ts.Expression, slice: Slice): boolean {
  const around = enclosingFunction(test);
  const before = around?.getText().slice(0, test.getStart() - around.getStart()) ?? '';
  const file = test.getSourceFile();
  const schemas = schemasOfRoute(test);
  return names.some(name => {
    const own = literally(name);
    if (refuses(own).test(before)) return true;
    if (schemas ? schemas.some(text => isDemanded(own, text)) : isDemanded(own, file.text)) return true;
    if (/^\w*age$/i.test(name)) return false;
    const others = slice
      .textsWith(name, mentions(own))
      .filter(one => isDemanded(own, one.text) && (schemas === null || TABLE.test(one.text)));
    if (others.some(({ path }) => slice.parse(path)?.side !== 'client')) return true;
    return slice.schemaTexts().some(text => mustBeFilled(own, text));
  });
}

/** What is kept, and cannot be without: it refuses whatever was taken in. */
const TABLE =
  /@Entity\b|@Column\b|@Schema\b|new (\w+\.)?Schema\(|DataTypes\.|allowNull|\b(pg|mysql|sqlite)Table\(|\bmongoose\b|\bmodel\(/;

/** `!birthDate`, `birthDate == null`, `!(email && birthDate)`, `[email, birthDate].some(one => !one)`, `assertDate(birthDate)` */
const refuses = (own: string) =>
  new RegExp(
    String.raw`!\s*(?:[\w.]+[.?]+)?${own}\b|\b${own}\s*===?\s*(?:null|undefined|'')|!\s*\([^()]{0,120}\b${own}\b|\[[^\][]{0,200}\b${own}\b[^\][]{0,200}\]\s*\.\s*(?:some|every|filter|find)\b|\b(?:require|assert|check|isEmpty|isNil|ensure|validate)\w*\s*\([^()]{0,120}\b${own}\b`,
  );

const mentions = (own: string) => new RegExp(String.raw`\b${own}\b['"]?\s*[!?]?\s*[:)\]]|\(\s*['"]${own}['"]`);

const OPTIONAL = /optional|nullish|nullable|\bdefault\b|\bcatch\b|partial/i;

function isDemanded(own: string, text: string): boolean {
  const key = new RegExp(String.raw`\b${own}['"]?\s*!?:\s*`, 'g');
  for (const { 0: found, index } of text.matchAll(key)) {
    const [value = ''] = /^(?:[^\n]|\n\s*\.)*/.exec(text.slice(index + found.length, index + found.length + 300)) ?? [];
    if (isDemand(value, text.slice(index + found.length, index + found.length + 400))) return true;
    // `@IsDateString() birthDate: string`, `@Column() birthDate: Date`
    const above =
      text
        .slice(Math.max(0, index - 200), index)
        .split(/[;{}]/)
        .at(-1) ?? '';
    if (/@(?:Is(?:NotEmpty|Date|DateString|Int|Number|ISO8601)|Column|Prop)\(/.test(above) && !OPTIONAL.test(above))
      return !/@Prop\(/.test(above) || /required:\s*true/.test(above);
  }
  return new RegExp(
    String.raw`(?:body|check)\(\s*['"]${own}['"](?![^;\n]{0,200}optional)|\brequired['"]?\s*:\s*\[[^\][]{0,400}['"]${own}['"]`,
  ).test(text);
}

/** What stands behind `birthDate:` demands a value. */
function isDemand(value: string, object: string): boolean {
  if (/^(?:Joi|joi|yup|Yup)\./.test(value)) return /\.required\(/.test(value);
  if (/^(?:z|v|t|vine|Type)\.|^\w*[sS]chema\b/.test(value)) return !OPTIONAL.test(value);
  const [rules = ''] = /^\{[^{}]{0,300}/.exec(object) ?? [];
  return (
    /\b(?:required:\s*(?:true|\[\s*true)|allowNull:\s*false|is(?:Date|ISO8601):|notEmpty:|exists:)/.test(rules) &&
    !/\bdefault\w*:|optional:/.test(rules)
  );
}

/** A column of a Prisma schema without `?`, or of SQL that is never null, and that nothing fills by itself. */
function mustBeFilled(own: string, text: string): boolean {
  const columns = new RegExp(
    String.raw`^\s*${own}\s+(?:DateTime|Int|String)(?!\s*\?)\b.*|["\x60]?\b${own}\b["\x60]?\s+\w+[^,\n]{0,120}\bnot null\b[^,\n]*`,
    'gim',
  );
  return [...text.matchAll(columns)].some(([line]) => !/default/i.test(line));
}
