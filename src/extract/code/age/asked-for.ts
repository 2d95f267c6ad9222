import { literally } from '../../../kit/text.ts';
import { enclosingFunction } from '../names.ts';
import type { Slice } from '../slice.ts';
import type { ts } from '../ts-morph.ts';

/**
 * Whether an earlier test turns away whoever gives nothing under the name, or something demands it: a schema of what is
 * sent, a decorator, a column or a field of a model that must be filled. Which schema belongs to which route is not asked:
 * a product that demands it in one place knows that it may be missing.
 */
export function isAskedFor(name: string, statement: ts.IfStatement, slice: Slice): boolean {
  const around = enclosingFunction(statement);
  const before = around?.getText().slice(0, statement.expression.end - around.getStart()) ?? '';
  const own = literally(name);
  if (refuses(own).test(before)) return true;
  return (
    slice.textsWith(name, demands(own)).length > 0 || slice.schemaTexts().some(text => mustBeFilled(own).test(text))
  );
}

const refuses = (own: string) =>
  new RegExp(
    String.raw`!\s*(?:[\w.]+[.?]+)?${own}\b|\b${own}\s*===?\s*(?:null|undefined)|(?:require|assert|check)\w*\([^)]*\b${own}\b`,
  );

const demands = (own: string) =>
  new RegExp(
    String.raw`\b${own}['"]?\s*:\s*(?:z|yup|Yup|Joi|joi|v|t|vine|Type)\.(?![^\n]*(?:optional|nullish|nullable)\b)|\b${own}['"]?\s*:\s*\w*[sS]chema\b|@Is(?:NotEmpty|Date|DateString|Int|Number|ISO8601)\([^)]*\)[^;?]*\b${own}!?:|@Column\((?![^)]*nullable:\s*true)[^)]*\)\s*(?:\w+\s+){0,2}${own}!?:|(?:body|check)\(['"]${own}['"]\)(?![^;\n]*optional)|\b${own}['"]?\s*:\s*\{[^{}]*(?:required:\s*(?:true|\[true)|allowNull:\s*false)|\brequired['"]?\s*:\s*\[[^\]]*['"]${own}['"]`,
  );

/** A column of a Prisma schema without `?`, or of SQL that is never null. */
const mustBeFilled = (own: string) =>
  new RegExp(
    String.raw`^\s*${own}\s+(?:DateTime|Int|String)(?!\s*\?)\b|["\x60]?\b${own}\b["\x60]?\s+\w+[^,\n]*\bnot null\b`,
    'im',
  );
