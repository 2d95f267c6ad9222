import type { Side } from '../../model/code-fact.ts';
import type { Tree } from '../../model/tree.ts';

/** Packages that only make sense where requests are answered or data is stored. */
const SERVER = new RegExp(
  `^(${[
    'express|fastify|koa|hono|@hono/.+|@nestjs/(core|common)|@hapi/hapi|restify|polka|elysia|h3|nitropack|sails|moleculer',
    '@adonisjs/.+|@feathersjs/.+|@apollo/server|apollo-server(-.+)?|graphql-yoga|mercurius|type-graphql|@trpc/server',
    '@prisma/client|prisma|typeorm|mongoose|sequelize|sequelize-typescript|drizzle-orm|knex|kysely|objection|@mikro-orm/.+',
    'pg|mysql|mysql2|mariadb|mongodb|cassandra-driver|redis|ioredis|rethinkdb(.+)?|better-sqlite3|bull|bullmq',
    'firebase-admin|firebase-functions|socket\\.io|ws|passport(-.+)?|express-session|body-parser|cookie-parser|bcrypt(js)?',
    'nodemailer|winston|nconf|uWebSockets\\.js|@fastify/.+|@koa/.+|koa-.+|express-.+|connect|connect-redis|serve-static|morgan|helmet|cors',
    'compression|multer|busboy|formidable|jsonwebtoken|argon2|@node-rs/(argon2|bcrypt)|grpc|@grpc/grpc-js|prom-client|pino-http',
    'amqplib|kafkajs|bee-queue|agenda|node-cron|web-push|sqlite3|@libsql/client|@planetscale/database|systeminformation|sockjs|colyseus|@(next-)?auth/.+-adapter',
  ].join('|')})$`,
);
/** Packages that only make sense where a person looks at a screen. */
const CLIENT =
  /^(react-dom|react-native|expo|vue|svelte|preact|inferno|solid-js|@angular\/core|lit|electron|ember-source|mithril|@stencil\/core)$/;

/** Of those, what a desktop shell, a preview or a build of a client has as well. */
const SHARED =
  /^(ws|winston|better-sqlite3|sqlite3|@libsql\/client|nconf|bcryptjs|cors|compression|connect|serve-static|express-.+|helmet|morgan|busboy|formidable|jsonwebtoken|argon2|grpc|@grpc\/grpc-js|systeminformation|node-cron|web-push|sockjs)$/;

/** Frameworks that keep both sides in one package. */
const BOTH =
  /^(next|nuxt|meteor-node-stubs|@meteorjs\/.+|@remix-run\/.+|@react-router\/node|@sveltejs\/kit|astro|@solidjs\/start|@tanstack\/react-start)$/;

export const isOfBothSides = (name: string): boolean => BOTH.test(name);

/** A package that nothing but a server has. */
export const runsOnlyOnServers = (name: string): boolean => SERVER.test(name) && !SHARED.test(name);

export function sideOfPackages(names: readonly string[]): Side | 'both' {
  const server = names.some(name => SERVER.test(name));
  const client = names.some(name => CLIENT.test(name));
  // What a desktop shell or a test of a client needs as well.
  if (client && names.every(name => !SERVER.test(name) || SHARED.test(name)) && !names.some(name => BOTH.test(name)))
    return 'client';
  if ((server && client) || names.some(name => BOTH.test(name))) return 'both';
  return server ? 'server' : client ? 'client' : 'unknown';
}

/** What is bundled for a browser is often a development dependency; what a server needs at run time is not. */
export const BUNDLER = 'react-scripts';

export function dependenciesOf(tree: Tree, manifest: string): string[] {
  try {
    const content = JSON.parse(tree.read(manifest).replace(/^\uFEFF/, '')) as Record<string, unknown> | null;
    const namesIn = (key: string): string[] => {
      const group = content?.[key];
      return group !== null && typeof group === 'object' ? Object.keys(group) : [];
    };
    const bundled = namesIn('devDependencies').filter(name => CLIENT.test(name) || name === BUNDLER);
    return [...['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap(namesIn), ...bundled];
  } catch {
    // A manifest that cannot be read says nothing; that is "unknown", not a reason to stop.
    return [];
  }
}
