/**
 * What CI runners obey inside a log. GitHub: `::name props::data` at the start of a line, and `##[name]data` anywhere in
 * one; Azure and TeamCity: `##vso[…]`, `##teamcity[…]`. Syntax as the runners parse it:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** Text as the message of a command. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text as the value of a command's property. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Breaks `##[` and its kin by a visible backslash; every runner looks for it anywhere in a line. */
export function breakMarkers(text: string): string {
  return text.replace(/##(?=[\w.-]*\[)/g, '#\\#');
}

/**
 * Lines of text that no runner takes for a command, also where a name or a wrapped message begins with `::`. Colour
 * sequences do not hide one.
 */
export function inert(text: string): string {
  return breakMarkers(text).replace(/^((?:[^\S\n]|\u001b\[[\d;]*m)*)::/gm, '$1\\::');
}
