import type { KeyPath } from '../../../kit/yaml.ts';
import type { Form } from './form.ts';
import { ALL, AND, ENTITY, OR, type Constraint, type Segment } from './snapshot.ts';

/** What nobody meets: without it, a segment that is not there would hold everybody where all of several are asked for. */
const NOBODY: Constraint = { type: ENTITY, property: 'entityId', operator: 'isoneof', value: '[]' };

type Map = Readonly<Record<string, unknown>>;

/** The segments of a file of features, by their keys. */
export function segmentsIn(form: Form, root: Map): ReadonlyMap<string, Segment> {
  const found = new Map<string, Segment>();
  form.list(root, 'segments', []).forEach((value, index) => {
    const segment = segmentIn(form, value, ['segments', index]);
    if (segment) found.set(segment.key, segment);
  });
  return found;
}

function segmentIn(form: Form, value: unknown, at: KeyPath): Segment | null {
  const segment = form.map(value, at, 'a segment');
  if (!segment) return null;
  const written = form.text(segment, 'matchType' in segment ? 'matchType' : 'match_type', at, 'ALL_MATCH_TYPE');
  const matchType = written.replace(/_(SEGMENT_)?MATCH_TYPE$/, '') === 'ANY' ? 'ANY' : 'ALL';
  const constraints = form.list(segment, 'constraints', at).flatMap((one, index): Constraint[] => {
    const place = [...at, 'constraints', index];
    const constraint = form.map(one, place, 'a constraint');
    if (!constraint) return [];
    const type = form.text(constraint, 'type', place).replace(/_(CONSTRAINT_)?COMPARISON_TYPE$/, '');
    const isKey = type === 'ENTITY_ID';
    const property = form.text(constraint, 'property', place, isKey ? 'entityId' : undefined);
    if (constraint['property'] === '' && !isKey) form.wrong(place, 'a constraint names no property');
    const operator = form.text(constraint, 'operator', place);
    const text = valueIn(form, constraint['value'], [...place, 'value']);
    return [{ type: `${type}_CONSTRAINT_COMPARISON_TYPE`, property, operator, value: text }];
  });
  return { key: form.text(segment, 'key', at), matchType: `${matchType}_SEGMENT_MATCH_TYPE`, constraints };
}

/** The server keeps every value as a text: a list as JSON, in which it escapes what HTML would. */
function valueIn(form: Form, value: unknown, at: KeyPath): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value) || value.some(one => typeof one === 'object' && one !== null)) {
    form.wrong(at, 'a value is neither a text nor a list of texts');
    return '';
  }
  const members = value.map(one => (typeof one === 'boolean' ? String(one) : (one ?? '')));
  return JSON.stringify(members).replaceAll(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Which segments a rule is for, in each way to write it, with the keys of those that are not there. */
export function namedIn(
  form: Form,
  rule: Map,
  at: KeyPath,
  shared: ReadonlyMap<string, Segment>,
): { segments: Segment[]; segmentOperator: string; missing: string[] } {
  const { segment } = rule;
  const [holder, place] =
    typeof segment === 'object' && segment !== null && !Array.isArray(segment)
      ? [segment as Map, [...at, 'segment']]
      : [rule, at];
  const one = typeof segment === 'string' ? [segment] : Array.isArray(segment) ? (segment as unknown[]) : null;
  const keys = one ?? listIn(form, holder, place);
  const operator = holder['segmentOperator'] ?? holder['operator'];
  const segmentOperator = operator === AND ? AND : OR;
  const segments: Segment[] = [];
  const missing: string[] = [];
  keys.forEach((key, index) => {
    if (typeof key === 'object') {
      const own = segmentIn(form, key, [...place, 'segments', index]);
      if (own) segments.push(own);
    } else {
      const known = shared.get(String(key));
      if (!known) missing.push(String(key));
      segments.push(known ?? { key: String(key), matchType: ALL, constraints: [NOBODY] });
    }
  });
  return { segments, segmentOperator, missing };
}

function listIn(form: Form, holder: Map, at: KeyPath): unknown[] {
  const name = ['keys', 'segments'].find(one => one in holder);
  if (name) return form.list(holder, name, at);
  const { key } = holder;
  if (typeof key === 'string' || typeof key === 'number') return [key];
  form.wrong(at, 'a rule names no segment');
  return [];
}
