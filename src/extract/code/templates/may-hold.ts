/** Kits whose elements are written in a tagged template. */
const LIT =
  /\bfrom\s*['"](?:lit|lit-element|lit-html|lit\/[\w/.-]+|@polymer\/[\w/.-]+|@microsoft\/fast-element|uhtml|lighterhtml|hybrids|@open-wc\/[\w-]+|htm\/[\w/]+)['"]/;
const ANGULAR = /@Component\s*\(/;

/** Whether a script could hold elements as text: `` html`…` `` of Lit, `template:` of an Angular component. */
export function mayHoldTemplates(text: string): boolean {
  if (!text.includes('html`') && !text.includes('@Component')) return false;
  return (/\bhtml\s*`/.test(text) && LIT.test(text)) || (/\btemplate\s*:\s*['"`]/.test(text) && ANGULAR.test(text));
}
