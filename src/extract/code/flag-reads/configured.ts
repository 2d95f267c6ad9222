import type { FileTest } from '../ask.ts';
import { inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isDeciding, isNoSwitch } from './entries.ts';

/** What a server tells its clients, or itself, about the whole product: `serverConfiguration`, `getSiteSettings()`. */
const OF_PRODUCT =
  /^((get|use|fetch|load) )?(server|site|app|instance|public|runtime|remote|global|platform|system|backend) (config|configuration|settings)$/;
/** `ctx.configuration`, `this.config` */
const PLAIN = /^(config|configuration)$/;
const HOLDERS = /^(this|ctx|context|app|req|request|server|site|instance|store|locals)$/;

/** `req.ctx.configuration.users.inbox.enabled`, `getServerConfiguration()?.calls.enabled` */
export const mayBeConfigured: FileTest = inText(
  /(?:config(?:uration)?|settings)(?:\([^()]*\))?[?!]*(?:\.\w+[?!]*){1,4}\.\s*(?:isE|e|isD|d)(?:nabled|isabled)\b/i,
);

/** A feature that the configuration of the product has as an entry of its own, with whether it is on. */
export function configuredAt(access: ts.PropertyAccessExpression): Detection | null {
  if (!/^(is)?(enabled|disabled)$/i.test(textOf(access.name))) return null;
  const names = chainOf(access.expression);
  const words = names.map(one => splitWords(one).join(' '));
  const at = words.findLastIndex(
    (one, i) => OF_PRODUCT.test(one) || (PLAIN.test(one) && HOLDERS.test(words[i - 1] ?? '')),
  );
  const path = names.slice(at + 1).filter(one => one !== 'data' && one !== 'value');
  if (at < 0 || path.length === 0 || isNoSwitch(`${path.flatMap(splitWords).join('_').toUpperCase()}_ENABLED`))
    return null;
  if (!isDeciding(access) && !isShownBy(access)) return null;
  return { node: nameNode(access)!, symbol: `${path.at(-1)}.${textOf(access.name)}`, argument: path.join('.') };
}

/** `<Show when={config.calls.enabled}>` */
function isShownBy({ parent }: ts.Expression): boolean {
  return (
    ts.isJsxExpression(parent) &&
    ts.isJsxAttribute(parent.parent) &&
    /^(when|if|show|shown|visible|isVisible|condition|hidden|enabled)$/.test(textOf(parent.parent.name))
  );
}
