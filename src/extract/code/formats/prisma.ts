import type { Format } from '../format.ts';
import { prismaDefaults } from '../defaults/prisma-defaults.ts';
import { readPrisma } from '../defaults/prisma.ts';

const prisma: Format = {
  name: 'Prisma schema',
  isFormatOf: path => /\.prisma$/i.test(path),
  read({ path, text }, concepts) {
    const schema = readPrisma(path, text);
    const drafts = concepts.flatMap(concept => (concept.settings.length > 0 ? prismaDefaults(schema, concept) : []));
    return { drafts, troubles: schema.troubles };
  },
};

export default prisma;
