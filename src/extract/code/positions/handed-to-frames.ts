import type { Detection } from '../detector.ts';
import { nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What a page may let a frame do, as `allow` and policies of permissions call it. */
const RIGHTS =
  /^(accelerometer|ambient-light-sensor|autoplay|bluetooth|camera|clipboard-(read|write)|display-capture|encrypted-media|fullscreen|gamepad|geolocation|gyroscope|hid|magnetometer|microphone|midi|payment|picture-in-picture|screen-wake-lock|serial|speaker(-selection)?|usb|web-share|xr-spatial-tracking)$/;
const KINDS = [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral] as const;

/** `<iframe allow="camera; geolocation" />`, `frame.allow = 'geolocation *; camera *'`: what runs inside may ask where a person is. */
export const rightsOfFrames = (file: ParsedFile): Detection[] =>
  file.ofKinds(KINDS).flatMap(node => {
    if (!ts.isStringLiteralLike(node) || !handsOn(node)) return [];
    return [{ node, symbol: 'geolocation', traits: ['asks-permission'], within: 'geolocation' }];
  });

function handsOn(node: ts.StringLiteralLike): boolean {
  const rights = rightsIn(node.text);
  // One word by itself is many things; what a frame is told, or a list that reaches one, is not.
  return rights.some(isOfPosition) && (isOfFrame(node) || (rights.length > 1 && reachesFrame(node)));
}

function rightsIn(text: string): string[][] {
  if (!text.includes('geolocation') || text.length > 2000) return [];
  return text
    .split(';')
    .map(part => part.trim().split(/\s+/))
    .filter(([right = '']) => RIGHTS.test(right));
}

const isOfPosition = ([right, ...whom]: readonly string[]): boolean =>
  right === 'geolocation' && !whom.includes("'none'");

/** Whether a list of rights lets a frame ask where somebody is. */
export const grantsPosition = (text: string): boolean => rightsIn(text).some(isOfPosition);

function isOfFrame(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent)) return isOfFrame(parent);
  if (ts.isJsxAttribute(parent)) {
    const shows = parent.parent.properties.some(one => /^src(doc)?$/i.test(one.name?.getText() ?? ''));
    return parent.name.getText() === 'allow' && shows;
  }
  return (
    ts.isBinaryExpression(parent) &&
    parent.right === node &&
    ts.isPropertyAccessExpression(parent.left) &&
    textOf(parent.left.name) === 'allow'
  );
}

/** `const RIGHTS = 'camera; geolocation'` with `allow={RIGHTS}`; a header of that content is for the page itself. */
function reachesFrame(node: ts.Node): boolean {
  let at = node.parent;
  while (isPartOfText(at)) at = at.parent;
  if (ts.isJsxAttribute(at) || ts.isPropertyAssignment(at)) return textOf(at.name) === 'allow';
  if (ts.isBinaryExpression(at)) return ts.isPropertyAccessExpression(at.left) && textOf(at.left.name) === 'allow';
  // `frame.setAttribute('allow', 'camera; geolocation')`
  if (ts.isCallExpression(at)) {
    if (at.arguments.some(one => ts.isStringLiteralLike(one) && one.text === 'allow')) return true;
  }
  // `new Meeting(url, false, 'camera *; geolocation *')`: whoever is handed the list puts it on a frame; a header is set by its name.
  if (ts.isCallExpression(at) || ts.isNewExpression(at)) return isMadeForFrame(at);
  if (!ts.isVariableDeclaration(at) || !ts.isIdentifier(at.name)) return false;
  const { text } = at.name;
  // What is handed out is used where nobody sees it from here.
  if (isHandedOut(at)) return !/polic|header|csp/i.test(text);
  const given = new RegExp(String.raw`\ballow['"]?\s*[=:,]\s*["{]?\s*${text.replaceAll('$', String.raw`\$`)}(?![\w$])`);
  return text === 'allow' || given.test(at.getSourceFile().text);
}

/** By its name what is made shows another page, and it is handed the address as well. */
function isMadeForFrame({ expression, arguments: given }: ts.CallExpression | ts.NewExpression): boolean {
  const name = nameOf(expression) ?? '';
  if (!FRAMES.test(name) || /header|polic|csp/i.test(name)) return false;
  return (given ?? []).some(one => /\bURL\b|url|src|href|address/i.test(one.getText()));
}
const FRAMES = /frame|embed|web_?site|web_?view|widget|window|meeting|viewer/i;

const isPartOfText = (node: ts.Node): boolean =>
  ts.isJsxExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isConditionalExpression(node) ||
  ts.isAsExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsToken);

const isHandedOut = ({ parent: { parent } }: ts.VariableDeclaration): boolean =>
  ts.isVariableStatement(parent) && parent.modifiers?.some(one => one.kind === ts.SyntaxKind.ExportKeyword) === true;
