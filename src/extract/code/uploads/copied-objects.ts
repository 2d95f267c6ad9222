import { declaredName, eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * `new CopyObjectCommand({ Bucket: BUCKET, CopySource: `${BUCKET}/${key}` })`: what is copied was taken in before, and it stays
 * in the store that it was put in. What goes from one bucket to another may be taken over from where anybody may put it.
 */
export function staysInStore(command: ts.NewExpression): boolean {
  const [given] = command.arguments ?? [];
  const options = given && objectOf(given);
  const bucket = options && valueNamed(options, 'Bucket');
  const source = options && valueNamed(options, 'CopySource');
  const from = source && bucketOf(source);
  return !!bucket && !!from && (bucket.getText() === from.getText() || gives(bucket, from.getText()));
}

function objectOf(given: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const object = value && unwrap(value);
  return object && ts.isObjectLiteralExpression(object) ? object : null;
}

function valueNamed(options: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  const one = options.properties.find(property => property.name && textOf(property.name) === name);
  if (one && ts.isShorthandPropertyAssignment(one)) return one.name;
  return one && ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
}

/** The first part of `${bucket}/${key}`, `bucket + '/' + key`, `encodeURI(…)`. */
function bucketOf(source: ts.Expression): ts.Expression | null {
  if (ts.isTemplateExpression(source)) {
    const [first] = source.templateSpans;
    return /^\/?$/.test(source.head.text) && first ? unwrap(first.expression) : null;
  }
  if (ts.isBinaryExpression(source)) {
    const left = unwrap(source.left);
    return bucketOf(left) ?? left;
  }
  const [only] = ts.isCallExpression(source) ? source.arguments : [];
  return only ? bucketOf(unwrap(only)) : null;
}

/** `this.getBucket()`, where a function of that name in the file gives it. */
function gives(bucket: ts.Expression, from: string): boolean {
  const name = ts.isCallExpression(bucket) ? nameOf(bucket.expression) : null;
  let found = false;
  if (name !== null)
    eachNode(bucket.getSourceFile(), node => {
      found ||= isFunction(node) && declaredName(node) === name && !!node.body?.getText().includes(from);
    });
  return found;
}
