import type { Detection } from '../detector.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

export const isSwitchName = (name: string): boolean =>
  /^((VITE|NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|PUBLIC|EXPO_PUBLIC)_)?(ENABLE|FEATURE|FF|EXPERIMENT)_[A-Z0-9_]+$/.test(
    name,
  );

export const TABLES = /^(feature flags?|feature toggles?|features enabled|enabled features)$/;
const CONFIGS = /^(env|environment|config|configuration|settings|runtime config|app config|public config|features?)$/;

/** `config.ENABLE_CHAT`, `process.env.FEATURE_CHAT`, `config.features.chat`, `featureFlags.chat`. */
export function entryOf(access: ts.PropertyAccessExpression): Detection | null {
  const { parent } = access;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === access) return null;
  if (ts.isCallExpression(parent) && parent.expression === access) return null;
  if (
    ts.isBinaryExpression(parent) &&
    parent.left === access &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return null;
  const name = textOf(access.name);
  const before = chainOf(access.expression).map(one => splitWords(one).join(' '));
  const last = before.at(-1) ?? '';
  const isConfig = before.some(one => CONFIGS.test(one));
  const isSwitch = isSwitchName(name);
  // `FeatureFlags.X` names a flag; asking is what is done with the name.
  const isValue = !/^[A-Z]/.test(chainOf(access.expression).at(-1) ?? '');
  const isEntry =
    isValue &&
    (TABLES.test(last) || (/^features$/.test(last) && before.slice(0, -1).some(one => CONFIGS.test(one)))) &&
    !/^(length|map|filter|size)$/.test(name);
  // `if (config.disableChat)`: what belongs to the configuration itself, and decides something.
  const isNamedSwitch =
    /^((app|public|runtime|site|server|client|global) )?config(uration)?$/.test(last) &&
    /^(enable|disable)[A-Z]|[a-z](Enabled|Disabled)$/.test(name) &&
    isDeciding(access);
  return (isConfig && isSwitch) || isNamedSwitch || isEntry
    ? {
        node: nameNode(access)!,
        symbol: before.length > 0 ? `${chainOf(access.expression).at(-1)}.${name}` : name,
        argument: name,
      }
    : null;
}

/** The value is asked for: in a test, or as one side of it. */
function isDeciding(access: ts.Expression): boolean {
  let at: ts.Node = access;
  while (
    ts.isParenthesizedExpression(at.parent) ||
    ts.isPrefixUnaryExpression(at.parent) ||
    (ts.isBinaryExpression(at.parent) && /^(&&|\|\||[!=]==?)$/.test(at.parent.operatorToken.getText()))
  ) {
    if (ts.isBinaryExpression(at.parent) && at.parent.left === at && at.parent.operatorToken.getText() === '&&')
      return true;
    at = at.parent;
  }
  const { parent } = at;
  return (
    (ts.isIfStatement(parent) && parent.expression === at) ||
    (ts.isConditionalExpression(parent) && parent.condition === at)
  );
}
