import express, { type ErrorRequestHandler } from 'express';
import session from 'express-session';
import { ZodError } from 'zod';
import { comments } from './comments.ts';
import { messages } from './messages.ts';
import { notifications, remindAbsent } from './notifications.ts';
import { reports } from './reports.ts';
import { sessions } from './session.ts';
import { users } from './users.ts';

const HOUR = 60 * 60 * 1000;
const { PORT = '8080', SESSION_SECRET } = process.env;
if (!SESSION_SECRET) throw new Error('SESSION_SECRET is not set');

const answerErrors: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof ZodError) {
    response.status(400).json({ error: 'invalid', fields: error.issues.map(issue => issue.path.join('.')) });
    return;
  }
  console.error(error);
  response.status(500).json({ error: 'internal' });
};

export const app = express();
app.disable('x-powered-by');
app.set('trust proxy', 1);
app.use(express.json({ limit: '32kb' }));
app.use(
  session({
    secret: SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: true, maxAge: 14 * 24 * HOUR },
  }),
);
app.use('/api', sessions, users, messages, comments, reports, notifications);
app.use(answerErrors);

app.listen(Number(PORT), () => console.log(`listening on ${PORT}`));

setInterval(() => {
  remindAbsent().catch(error => console.error('reminders failed', error));
}, 24 * HOUR).unref();
