import type { CompiledConcept } from '../concepts.ts';
import { splitWords } from '../tokens.ts';

/**
 * What is written on a control, or the name of what runs for it, where it holds the word "report". Most reports are papers: one is
 * printed, shared or scheduled, there are report cards and reports of a class. Whoever may tell of somebody or something is offered
 * the verb ("Report", "Report comment", "Block and report"), an object in front of the noun ("post report"), or to hand one in
 * ("Send a report"). Anything else beside the word leaves open which of both it is.
 */
export function readsAsReport(words: readonly string[], isName = false): boolean {
  const own = withoutPlace(words, isName);
  const at = own.indexOf('report');
  if (at < 0) return false;
  const before = own.slice(0, at);
  // `onReportClick`, `setReportTarget`
  const after = own.slice(at + 1).filter(word => !isName || !STEP.test(word));
  const isMeant = (word: string) => isAbout(word) || OBJECT.test(word);
  return before.every(word => BEFORE.test(word) || isThing(word)) && after.every(isMeant);
}

/** `menu.report`, `report.button`, `setShowReportDialog`: where it stands, and what is opened for it. */
function withoutPlace(words: readonly string[], isName: boolean): readonly string[] {
  let [from, to] = [0, words.length];
  while (from < to && (PLACE.test(words[from]!) || (isName && VERB.test(words[from]!)))) from++;
  while (to > from && PLACE.test(words[to - 1]!)) to--;
  return words.slice(from, to);
}

const PLACE =
  /^(render|button|btn|link|label|text|tooltip|cta|caption|actions?|options?|items?|aria|hint|icon|menu|modal|dialog|popup|popover|sheet|drawer|form|overlay|prompt|context|dropdown|common|general|shared|global|ui|app|key|i18n|page|screen|view|header|footer|toolbar|more|default|generic|trigger|control|click|tap|press|here|now)$/;
const VERB =
  /^(on|handle|open|show|toggle|submit|send|create|file|can|start|present|launch|set|do|is|emit|click|press|tap|select|confirm|request|mutate|use|go|to|navigate|push|display|make|add|new|trigger|run|call|api|fetch|post|begin|expand)$/;
/** `handleReportSubmit`, `setReportOpen`, `reportMutation` */
const STEP =
  /^(submit|submitted|open|opened|opening|close|visible|shown|show|confirm|target|targets|id|ids|ref|async|mutation|mutate|action|click|clicked|press|pressed|tap|select|handler|callback|by|with|button|dialog|modal|menu|item|type|data|request|reason|popup|sheet|fn|event|toggle|state)$/;

/** What is said before the verb, or that a report is handed in. */
const BEFORE =
  /^(also|block|hide|mute|ban|delete|remove|ignore|unfollow|unfriend|leave|flag|kick|archive|decline|reject|deny|and|or|please|a|an|the|this|want|you|can|may|i|to|anonymous|anonymously|send|submit|file|make|lodge|confirm|abusive)$/;

const isAbout = (word: string): boolean => ABOUT.test(word) || isThing(word) || THINGS.test(word);

/** Whoever or whatever is meant, what is wrong, and to whom it is told. */
const ABOUT =
  /^(send|submit|this|that|these|the|a|an|it|him|her|them|me|someone|somebody|anyone|something|for|as|or|and|to|of|in|on|about|being|your|our|us|x|name|username|nickname|display|handle|target|entity|type|kind|whom|anonymously|block|hide|mute|delete|leave|abuse|abuses|abusive|spam|spammer|harassment|bullying|bully|violations?|inappropriate|offensive|illegal|harmful|unsafe|unlawful|concerns?|misconduct|misuse|cheating|cheaters?|hacking|hackers?|griefing|griefers?|toxicity|toxic|trolling|trolls?|doxx?ing|scam|scammer|fraud|copyright|infringement|nsfw|nudity|hate|threat|behaviou?r|impersonation|phishing|dmca|rules?|breach|objectionable|fake|false|hacked|stolen|self|harm|suicide|adult|sexual|explicit|graphic|porn|pornography|privacy|violence|violent|threats|threatening|misinformation|disinformation|minor|underage|stalking|stalker|hateful|speech|racism|racist|sexism|bad|cyberbullying|extremism|terrorism|content|offence|offense|moderators?|mods?|admins?|administrators?|staff|team|server|instance|platform|authorities|police|trust|safety)$/;

/** What one person gives the others, and who gives it: one of them. */
const isThing = (word: string): boolean => THING.test(word);
const THING =
  /^(user|member|person|profile|account|player|opponent|author|creator|sender|participant|stranger|streamer|host|owner|friend|guest|contributor|commenter|poster|artist|seller|bot|avatar|comment|post|message|msg|dm|reply|review|photo|image|picture|pic|video|clip|reel|short|story|thread|topic|content|discussion|chat|conversation|talk|group|community|channel|server|guild|room|stream|livestream|live|broadcast|track|song|playlist|album|project|studio|game|level|map|world|listing|item|answer|question|note|article|event|media|file|link|url|drawing|artwork|creation|design|sketch|recipe|book|podcast|episode|quote|pin|deck|poll|tweet|toot|gif|sticker|emoji|meme|blog|entry|submission|publication|ad|advertisement|team|club|space|collection|character|persona|prompt|output|call|abuse|harassment|spam|resource|asset|model|skin|mod|plugin|extension|bio)$/;
/** Whom or what the verb is about as well; in front of the noun it is a paper about them, `Student report`. */
const OBJECT =
  /^(teacher|student|pupil|tutor|coach|instructor|mentor|parent|child|kid|classmate|driver|rider|buyer|vendor|merchant|customer|freelancer|candidate|reviewer|quiz|lesson|exercise|worksheet|puzzle|challenge|flashcard|definition|translation|essay|hint|tip|place|location|venue|product|offer|business|company|store|shop|job|pet|property|match|tutorial)$/;
/** Several of what is written; several people are what a report of figures is about. */
const THINGS = /^(comments|posts|messages|replies|reviews|photos|images|pictures|videos|clips|stories)$/;

/** `Report &amp; block`: the sign is no word. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/gi, ' ');

/** `printReport`, `showReportCard`: a name that holds the word, and is not of the act. */
export const isPaper = (words: readonly string[], { id }: CompiledConcept): boolean =>
  id === 'report-entry-point' && words.includes('report') && !readsAsReport(words, true);

/** `<button onClick={showReport}>Class report</button>`: what is read on it says which report a name without an object means. */
export function readsOtherwise(labels: readonly string[], handler: string, { id }: CompiledConcept): boolean {
  if (id !== 'report-entry-point') return false;
  const named = withoutPlace(splitWords(handler), true).filter(word => !STEP.test(word));
  if (named.length !== 1 || named[0] !== 'report') return false;
  const all = labels.map(label => splitWords(withoutEntities(label)));
  const read = all.filter(words => words.includes('report'));
  if (read.length === 0) return all.some(words => words.some(word => OF_PAPER.test(word)));
  return read.every(words => words.length <= MAX_WORDS && !readsAsReport(words));
}
/** What is done with a paper, or when it comes: `<button onClick={() => sendReport(week)}>E-mail to me</button>`. */
const OF_PAPER =
  /^(e?mail|download|export|print|pdf|csv|xlsx?|daily|weekly|monthly|yearly|annual|statistics|sales|attendance|grades?)$/;
/** More words say what goes wrong: `Report a problem with this comment`. */
const MAX_WORDS = 3;
