/** Kits whose elements are written in a tagged template. */
const LIT =
  /\bfrom\s*['"](?:lit|lit-element|lit-html|lit\/[\w/.-]+|@polymer\/[\w/.-]+|@microsoft\/fast-element|uhtml|lighterhtml|hybrids|@open-wc\/[\w-]+|htm\/[\w/]+)['"]/;
const ANGULAR = /@Component\s*\(/;

/** `template: '<p>…`, `template: '' +`, `template: [` */
const TEXT = /\btemplate\s*:\s*\[?\s*['"`]/;
/** What says of an object with a template that it is a component of Vue. */
const VUE =
  /\bVue\b|\b(?:createApp|defineComponent)\s*\(|\b(?:props|methods|computed|components|emits|watch|mixins|created|mounted)\s*:|\b(?:setup|data|created|mounted)\s*(?:\(|:\s*(?:function|\())/;

/**
 * Whether a script could hold elements as text: `` html`…` `` of Lit, `template:` of an Angular component or of an object that
 * is a component of Vue.
 */
export function mayHoldTemplates(text: string): boolean {
  if (text.includes('html`') && /\bhtml\s*`/.test(text) && LIT.test(text)) return true;
  return (
    text.includes('template') && TEXT.test(text) && (ANGULAR.test(text) || (text.includes('</') && VUE.test(text)))
  );
}
