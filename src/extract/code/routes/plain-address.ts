/**
 * What an address says: `/api/report` of `/api/_report` and of `/ajax/report.php`. A sign before a part, and the ending of the
 * program that answers there, are habits of a server and say nothing.
 */
export const plainAddress = (address: string): string =>
  address.replace(/\/[_~](?=[a-z])/gi, '/').replace(/([\w-])\.(?:php|json|aspx?|ashx|jsp|cgi|do)(?=$|[?#/])/i, '$1');
