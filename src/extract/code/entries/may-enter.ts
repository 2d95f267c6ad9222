import type { FileTest } from '../ask.ts';
import { any, inText } from '../ask.ts';
import { isFileRoute } from './in-files.ts';

/** Signs that a file lets clients ask for something: a route, a field, a procedure, a verb of a socket, a function of a cloud. */
const SERVES =
  /\.\s*(?:post|put|on|define|methods|mutation|mutationFields?|field)\s*\(|\bmethod\b['"]?\s*:\s*['"](?:POST|PUT)|\brest\b\s*:\s*['"]P|@(?:Post|Put|post|put|Mutation|SubscribeMessage|OnMessage|MessagePattern)\b|\bMutation\b|\bmutationField|\bonCall\b|\bonRequest\b|=\s*\w*[mM]utation\s*\(|['"]use server['"]|\baction\s*\(|\bactions\b\s*[:=]|\.\s*use\s*\(\s*['"]|\brouter\s*\(|\bhandler\b|\bcase\s+['"]|\bclass\s+\w*Service\b|\bmutations\b/;

export const mayEnter: FileTest = any(({ path }) => isFileRoute(path), inText(SERVES));

/** Words of which a file that is a route by its path holds one. */
export const HANDLERS = 'post put handler action event request req body';
